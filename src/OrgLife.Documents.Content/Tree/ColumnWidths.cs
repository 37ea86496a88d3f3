namespace OrgLife.Documents.Content;

/// <summary>
/// 列宽分配 — turns the wishes of a table's columns into lengths. Text is measured by nominal widths (a full em for a
/// wide character, half an em for a narrow one), so the result does not depend on fonts and Word and PDF agree.
/// </summary>
public static class ColumnWidths
{
    /// <summary>The widths of a table's columns in whole twips; together just <paramref name="available"/> wide.</summary>
    public static IReadOnlyList<Length> Resolve(Table table, Length available)
    {
        var wishes = Wishes(table);
        var taken = wishes.Aggregate(Length.Zero, (sum, width) => sum + width);
        var shares = table.Columns.Sum(column => column.Share);
        return taken <= available && shares > 0
            ? InTwips([.. table.Columns.Select((column, i) => column.Share > 0
                ? (available - taken) * (column.Share / shares)
                : wishes[i])], available)
            : InTwips(Scaled(table, wishes, taken, shares, available), available);
    }

    // Without proportional columns all grow or shrink alike to the full width; with them, a table that is too wide keeps
    // a third of the width for them.
    private static Length[] Scaled(Table table, Length[] wishes, Length taken, double shares, Length available)
    {
        var reserved = shares > 0 ? available / 3 : Length.Zero;
        var factor = taken.Emu == 0 ? 0 : (double)(available - reserved).Emu / taken.Emu;
        return [.. table.Columns.Select((column, i) => column.Share > 0
            ? reserved * (column.Share / shares)
            : wishes[i] * factor)];
    }

    // In whole twips, as Word keeps columns and padding: a fitted column that lost part of a twip would break its text.
    private static Length[] Wishes(Table table)
    {
        var widest = table.Columns.Any(column => column.FitsContent) ? WidestTexts(table) : [];
        var edge = Edge(table.Style);
        return [.. table.Columns.Select((column, index) => column.FitsContent
            ? widest[index] + edge
            : Length.FromTwips(column.Length.Twips))];
    }

    private static Length[] WidestTexts(Table table)
    {
        var widest = new Length[table.Columns.Count];
        foreach (var (cell, _, column) in TableGrid.Of(table).Cells)
        {
            if (cell.ColumnSpan == 1 && table.Columns[column].FitsContent)
            {
                widest[column] = Length.Max(widest[column], WholeTwips(NominalWidth(cell)));
            }
        }

        return widest;
    }

    private static Length WholeTwips(Length length)
    {
        var twips = Length.FromTwips(length.Twips);
        return twips < length ? twips + Length.FromTwips(1) : twips;
    }

    // The rules on both sides count: LibreOffice takes the room for text from between them.
    private static Length Edge(TableStyle style) =>
        Length.FromTwips(style.Padding.Left.Twips + style.Padding.Right.Twips)
        + WholeTwips(style.Outer.Thickness + style.Inner.Thickness);

    private static Length NominalWidth(TableCell cell) => cell.Paragraphs.Aggregate(
        Length.Zero,
        (widest, paragraph) => Length.Max(widest, NominalText.WidestLine(paragraph)));

    // Rounded so that no twip is lost: each column ends at the rounded sum of the widths up to it.
    private static Length[] InTwips(Length[] widths, Length available)
    {
        var result = new Length[widths.Length];
        var (end, roundedEnd) = (Length.Zero, 0);
        for (var i = 0; i < widths.Length; i++)
        {
            end += widths[i];
            var next = i == widths.Length - 1 ? available.Twips : end.Twips;
            result[i] = Length.FromTwips(next - roundedEnd);
            roundedEnd = next;
        }

        return result;
    }
}
