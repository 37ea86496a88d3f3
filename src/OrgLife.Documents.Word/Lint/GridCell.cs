using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>A cell of a row with the grid columns it covers.</summary>
/// <param name="Element">The <c>w:tc</c>.</param>
/// <param name="Column">The first grid column, from 0.</param>
/// <param name="Span">How many grid columns.</param>
internal sealed record GridCell(XElement Element, int Column, int Span)
{
    public XElement? Properties => Element.Child("tcPr");

    /// <summary>Whether the cell continues the merged cell above it; <c>restart</c> begins one; null is neither.</summary>
    public string? Merge => Properties?.Child("vMerge") is { } merge ? merge.Text() ?? "continue" : null;

    public static IEnumerable<GridCell> Of(XElement row)
    {
        var column = row.Child("trPr")?.Child("gridBefore").Number() ?? 0;
        foreach (var cell in row.Children("tc"))
        {
            var span = Math.Max(1, cell.Child("tcPr")?.Child("gridSpan").Number() ?? 1);
            yield return new GridCell(cell, column, span);
            column += span;
        }
    }
}
