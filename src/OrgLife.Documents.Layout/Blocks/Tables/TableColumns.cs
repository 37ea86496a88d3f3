using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Where the columns of a table stand and what room their cells leave for text.</summary>
/// <param name="Edges">The left edge of each column and the right edge of the last, from the left edge of the table.</param>
/// <param name="PaddingLeft">The blank to the left of a text.</param>
/// <param name="PaddingRight">The blank to the right of it.</param>
internal sealed record TableColumns(Length[] Edges, Length PaddingLeft, Length PaddingRight)
{
    /// <summary>The columns of a table for the width of the text; Word keeps padding in whole twips.</summary>
    public static TableColumns Of(Table table, Length available)
    {
        var widths = ColumnWidths.Resolve(table, available);
        var edges = new Length[widths.Count + 1];
        for (var i = 0; i < widths.Count; i++)
        {
            edges[i + 1] = edges[i] + widths[i];
        }

        var padding = table.Style.Padding;
        return new TableColumns(
            edges, Length.FromTwips(padding.Left.Twips), Length.FromTwips(padding.Right.Twips));
    }

    /// <summary>The width of a cell's text.</summary>
    public Length RoomIn(PlacedCell placed) =>
        Edges[placed.Column + placed.Cell.ColumnSpan] - Edges[placed.Column] - PaddingLeft - PaddingRight;
}
