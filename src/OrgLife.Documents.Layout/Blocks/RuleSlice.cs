using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A rule across the text or in the middle of the paper, with its room above and below.</summary>
internal sealed class RuleSlice(Rule rule, Length paperWidth, Length textWidth, BlockPath path) : Slice(path)
{
    public override Length Height => rule.SpaceBefore + rule.SpaceAfter;

    public override void Paint(PageCanvas canvas, Length left, Length top)
    {
        if (rule.Line.IsNone)
        {
            return;
        }

        var y = top + rule.SpaceBefore;
        var (x, width) = rule.Width == Length.Zero
            ? (left, textWidth)
            : ((paperWidth - rule.Width) / 2, rule.Width);
        canvas.Add(new Stroke(rule.Line, x, y, x + width, y));
    }
}
