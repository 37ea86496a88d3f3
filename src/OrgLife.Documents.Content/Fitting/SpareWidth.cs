namespace OrgLife.Documents.Content;

/// <summary>
/// 可让宽度 — by how many twips columns can be narrower: by a quarter of their width, and by no more than leaves their text
/// on as many lines. Columns meant to be of one width stay so.
/// </summary>
internal static class SpareWidth
{
    private const int Quarter = 4;

    public static IReadOnlyList<int> Of(Table table, TableGrid grid, IReadOnlyList<Length> widths)
    {
        var spare = widths.Select(width => width.Twips / Quarter).ToArray();
        var isName = new bool[spare.Length];
        foreach (var placed in grid.Cells)
        {
            var slack = Slack(placed, widths, table.Style).Twips;
            var columns = Enumerable.Range(placed.Column, placed.Cell.ColumnSpan).ToList();
            var width = columns.Sum(column => widths[column].Twips);
            foreach (var column in columns)
            {
                isName[column] |= placed.Cell.Fit == CellFit.Name;
                spare[column] = (int)Math.Min(spare[column], (long)slack * widths[column].Twips / width);
            }
        }

        return
        [
            .. table.Columns.Select((column, i) => isName[i]
                ? 0
                : spare.Where((_, other) => !isName[other] && table.Columns[other] == column).Min()),
        ];
    }

    // What the text of a cell leaves of its width. Text that has its lines only because some programs give it the room of
    // the rules keeps them.
    private static Length Slack(PlacedCell placed, IReadOnlyList<Length> widths, TableStyle style)
    {
        var (cell, widest) = (CellRoom.WidthOf(placed, widths, style), CellRoom.WidestOf(placed, widths, style));
        var slack = cell;
        foreach (var text in placed.Cell.Paragraphs)
        {
            slack = Length.Min(
                slack, CellRoom.WidthOf(text, cell) - Needed(text, CellRoom.WidthOf(text, widest)));
        }

        return Length.Max(Length.Zero, slack);
    }

    // Text on several lines needs as many; a character more where words and numbers may not be parted.
    private static Length Needed(Paragraph text, Length room)
    {
        var widest = NominalText.WidestLine(text);
        var lines = (int)(1 + ((widest.Emu - 1) / Math.Max(1, room.Emu)));
        if (lines <= 1)
        {
            return widest;
        }

        var widths = NamePiece.Of(text).Select(piece => NominalText.WidthOf(piece.Text, text.Style.Text)).ToList();
        return widths.All(width => width >= text.Style.Text.Size.Em) && widths.Count > 0
            ? NameLines.Narrowest(widths, lines).Width
            : (widest / lines) + text.Style.Text.CharacterPitch;
    }
}
