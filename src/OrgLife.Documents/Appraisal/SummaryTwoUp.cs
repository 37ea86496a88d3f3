using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The compact table of a summary: members down the left half, then down the right, with their first votes.</summary>
internal static class SummaryTwoUp
{
    private static readonly IReadOnlyList<ColumnWidth> Half =
        [ColumnWidth.Fixed(Length.FromMillimeters(14)), ColumnWidth.Proportional(3), ColumnWidth.Proportional(2)];

    private static readonly string[] Words = ["number", "name", "votes"];

    public static Table Compose(AppraisalSummary summary, PaperComposer composer, PageSetup page, Length taken)
    {
        var rows = SummaryRows.Of(summary);
        var height = (rows.Count + 1) / 2;
        var table = new Table(
            FormTable.Widths([.. Half, .. Half], composer.Setting.TableScale),
            [
                new TableRow([.. Head(composer), .. Head(composer)]),
                .. Enumerable.Range(0, height).Select(i => new TableRow(
                    [.. Cells(composer, rows, i), .. Cells(composer, rows, height + i)])),
            ],
            new TableStyle())
        {
            HeaderRows = 1,
        };
        return RowFit.Fill(table, page, taken);
    }

    private static IEnumerable<TableCell> Head(PaperComposer composer) =>
        Words.Select(key => FormTable.Head(composer, composer.Wording["appraisalSummary." + key]));

    private static IEnumerable<TableCell> Cells(PaperComposer composer, IReadOnlyList<SummaryRow> rows, int index)
    {
        if (index >= rows.Count)
        {
            return Enumerable.Repeat(FormTable.Centered(composer, ""), Half.Count);
        }

        var row = rows[index];
        return
        [
            FormTable.Centered(composer, FieldText.Arabic(index + 1)),
            FormTable.Name(composer, PaperText.Of(row.Tally.Member.Name, row.Path + ".member.name")),
            FormTable.Centered(composer, row.Tally.Counts.Count == 0 ? "—" : FieldText.Arabic(row.Tally.Counts[0])),
        ];
    }
}
