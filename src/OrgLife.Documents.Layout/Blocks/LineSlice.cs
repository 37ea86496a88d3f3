using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>One line of a paragraph in the flow.</summary>
internal sealed class LineSlice(ParagraphLayout paragraph, int line, TextOwner owner, BlockPath path) : Slice(path)
{
    public override Length Height => paragraph.LineHeight;

    /// <summary>What the bookmarks show for the heading that begins here; null elsewhere.</summary>
    public OutlineTitle? Outline { get; init; }

    public override void Paint(PageCanvas canvas, Length left, Length top)
    {
        if (Outline is not null)
        {
            canvas.AddOutline(Outline, top);
        }

        paragraph.Paint(canvas, line, left, top, owner);
    }
}
