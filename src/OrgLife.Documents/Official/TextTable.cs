using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 文中表格 — a table inside the text: a head of one row, or of two where columns stand under a common heading, rows that
/// hold text or are left to be filled by hand, and a note below.
/// </summary>
internal static class TextTable
{
    // As high as a row of a form, so that there is room to write.
    private static readonly Length RowToFill = Length.FromMillimeters(9);

    private static readonly Length Padding = Length.FromMillimeters(1);

    public static IEnumerable<Block> Compose(PaperComposer composer, OfficialTable table, string path) =>
    [
        new Table(
            [.. table.Columns.Select(column =>
                column.Share > 0 ? ColumnWidth.Proportional(column.Share) : ColumnWidth.Fit)],
            [.. Head(composer, table), .. table.Rows.Select((row, i) => Row(composer, table, row, $"{path}.rows[{i}]"))],
            new TableStyle { Padding = Edges.Symmetric(Padding, Padding) })
        {
            HeaderRows = HasGroups(table) ? 2 : 1,
        },
        .. PaperText.Runs(table.Note ?? "", path + ".note").Select(line => new Paragraph([line], composer.Styles.Note)),
    ];

    private static bool HasGroups(OfficialTable table) => table.Columns.Any(column => PaperText.IsGiven(column.Group));

    private static IEnumerable<TableRow> Head(PaperComposer composer, OfficialTable table)
    {
        if (!HasGroups(table))
        {
            return [new TableRow([.. table.Columns.Select(column => FormTable.Head(composer, column.Name))])];
        }

        var (upper, lower) = (new List<TableCell>(), new List<TableCell>());
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            if (!PaperText.IsGiven(column.Group))
            {
                upper.Add(FormTable.Head(composer, column.Name) with { RowSpan = 2 });
                continue;
            }

            lower.Add(FormTable.Head(composer, column.Name));
            if (i == 0 || table.Columns[i - 1].Group != column.Group)
            {
                var width = table.Columns.Skip(i).TakeWhile(next => next.Group == column.Group).Count();
                upper.Add(FormTable.Head(composer, column.Group!) with { ColumnSpan = width });
            }
        }

        return [new TableRow(upper), new TableRow(lower)];
    }

    // A row where nothing stands but its number, at most, is one to be filled.
    private static TableRow Row(PaperComposer composer, OfficialTable table, OfficialTableRow row, string path) => new(
        [.. table.Columns.Select((column, i) =>
            Cell(composer, column, i < row.Cells.Count ? row.Cells[i] : "", $"{path}.cells[{i}]"))])
    {
        MinimumHeight = row.Cells.Skip(1).Any(PaperText.IsGiven) ? Length.Zero : RowToFill,
    };

    // Columns as wide as their text hold short things: numbers, names, days.
    private static TableCell Cell(PaperComposer composer, OfficialColumn column, string text, string path)
    {
        var lines = PaperText.Runs(text, path).ToList();
        var style = column.Share > 0 ? composer.Styles.TableText : composer.Styles.TableCentered;
        return new TableCell([.. (lines.Count > 0 ? lines : [new Run("")])
            .Select(line => new Paragraph([line], style))]);
    }
}
