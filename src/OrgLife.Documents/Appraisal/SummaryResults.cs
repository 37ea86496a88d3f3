using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// The table of results: who was appraised for which year, and what the branch decided. Votes stay with the branch.
/// </summary>
internal static class SummaryResults
{
    private static readonly IReadOnlyList<(string Key, ColumnWidth Width)> Columns =
    [
        ("number", ColumnWidth.Fixed(Length.FromMillimeters(12))),
        ("name", ColumnWidth.Proportional(4)),
        ("status", ColumnWidth.Proportional(3)),
        ("year", ColumnWidth.Proportional(3)),
        ("day", ColumnWidth.Fixed(Length.FromMillimeters(28))),
        ("present", ColumnWidth.Proportional(3)),
        ("result", ColumnWidth.Proportional(4)),
        ("remark", ColumnWidth.Proportional(4)),
    ];

    public static Table Compose(AppraisalSummary summary, PaperComposer composer, PageSetup page, Length taken)
    {
        var table = new Table(
            FormTable.Widths(Columns.Select(column => column.Width), composer.Setting.DenseScale),
            [
                new TableRow([.. Columns.Select(column => FormTable.DenseHead(
                    composer, new Run(composer.Wording["appraisalSummary." + column.Key])))]),
                .. SummaryRows.Of(summary).Select((row, index) => Row(summary, composer, row, index)),
            ],
            new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(0.3), Length.FromMillimeters(0.6)) })
        {
            HeaderRows = 1,
            HeaderColumns = 2,
        };
        return RowFit.Fill(table, page, taken);
    }

    private static TableRow Row(AppraisalSummary summary, PaperComposer composer, SummaryRow row, int index)
    {
        var tally = row.Tally;
        return new TableRow(
        [
            Cell(new Run(FieldText.Arabic(index + 1))),
            Cell(PaperText.Of(tally.Member.Name, row.Path + ".member.name")) with { Fit = CellFit.Name },
            Cell(new Run(FieldText.Choice(composer, tally.Member.Status))),
            Cell(new Run(summary.AppraisalYear is { } year ? FieldText.Arabic(year) : "")),
            Cell(new Run(summary.Date.ToText(DateStyle.Full))),
            Cell(new Run(FieldText.Arabic(summary.Ballots.Present))),
            Cell(Result(composer, tally, row.Path)),
            Cell(PaperText.Of(tally.Remark ?? "", row.Path + ".remark")),
        ]);

        TableCell Cell(Run run) => FormTable.Dense(composer, run);
    }

    private static Run Result(PaperComposer composer, MemberTally tally, string path) =>
        PaperText.IsGiven(tally.Grade) || !tally.Member.IsProbationary
            ? PaperText.Of(tally.Grade ?? "", path + ".grade")
            : new Run(composer.Wording["appraisalSummary.withoutGrade"]);
}
