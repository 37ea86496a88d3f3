using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A rule across the text, with its room above and below.</summary>
internal sealed class RuleSlice(Rule rule, Length width, BlockPath path) : Slice(path)
{
    public override Length Height => rule.SpaceBefore + rule.SpaceAfter;

    public override void Paint(PageCanvas canvas, Length left, Length top)
    {
        if (!rule.Line.IsNone)
        {
            var y = top + rule.SpaceBefore;
            canvas.Add(new Stroke(rule.Line, left, y, left + width, y));
        }
    }
}
