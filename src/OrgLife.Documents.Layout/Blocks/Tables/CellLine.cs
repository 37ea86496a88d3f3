using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>One line in a cell.</summary>
internal readonly record struct CellLine(ParagraphLayout Paragraph, int Line, Length SpaceBefore)
{
    public Length Height => Paragraph.LineHeight;
}
