using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A header or footer: its height, and its drawing with the number of the page and of all pages.</summary>
internal sealed class FurnitureBlock
{
    private readonly IReadOnlyList<Paragraph> _paragraphs;
    private readonly ParagraphSetter _setter;
    private readonly Length _width;

    public FurnitureBlock(IReadOnlyList<Paragraph> paragraphs, ParagraphSetter setter, Length width)
    {
        (_paragraphs, _setter, _width) = (paragraphs, setter, width);
        Height = CellOf(new PageFigures(1, 1)).Remaining;
    }

    /// <summary>The height of its lines, for a page number of one digit.</summary>
    public Length Height { get; }

    public void Paint(PageCanvas canvas, Length left, Length top)
    {
        if (_paragraphs.Count > 0)
        {
            var block = CellOf(canvas.Figures);
            block.Paint(canvas, 0, block.LineCount, left, top, repeated: true);
        }
    }

    private CellLayout CellOf(PageFigures page) => new(
        new PlacedCell(new TableCell(_paragraphs), 0, 0),
        [.. _paragraphs.Select(paragraph => new CellParagraph(_setter.Set(paragraph, _width, page), Owner: null))]);
}
