using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>One line in a cell.</summary>
internal readonly record struct CellLine(CellParagraph Paragraph, int Line, Length SpaceBefore)
{
    public Length Height => Paragraph.Layout.LineHeight;

    public void Paint(PageCanvas canvas, Length left, Length top, bool repeated) => Paragraph.Layout.Paint(
        canvas, Line, left, top, repeated ? TextOwner.None : new TextOwner(Paragraph.Owner));
}
