using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// The table of a summary: for every member the votes and the rate of each grade, what was left blank, what cannot be read,
/// and the votes of each kind of voters. Votes and rates stand side by side under their grade; both head rows are repeated.
/// </summary>
internal static class SummaryTable
{
    /// <param name="summary">The summary.</param>
    /// <param name="composer">Styles and wording.</param>
    /// <param name="page">The sheet.</param>
    /// <param name="taken">What the rest of the sheet takes.</param>
    public static Table Compose(AppraisalSummary summary, PaperComposer composer, PageSetup page, Length taken)
    {
        var columns = new SummaryColumns(summary);
        var head = SummaryHead.Compose(summary, composer, columns);
        var table = new Table(
            FormTable.Widths(columns.Widths, composer.Setting.DenseScale),
            [.. head, .. SummaryRows.Of(summary).Select((row, i) => Row(summary, composer, columns, row, i))],
            new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(0.3), Length.FromMillimeters(0.6)) })
        {
            HeaderRows = head.Count,
            HeaderColumns = 2,
        };
        return RowFit.Fill(table, page, taken);
    }

    private static TableRow Row(
        AppraisalSummary summary, PaperComposer composer, SummaryColumns columns, SummaryRow row, int index) => new(
    [
        Cell(composer, FieldText.Arabic(index + 1)),
        Cell(composer, PaperText.Of(row.Tally.Member.Name, row.Path + ".member.name")) with { Fit = CellFit.Name },
        .. row.Tally.Counts.Count == 0
            ? [Ungraded(composer, row) with { ColumnSpan = columns.AfterName }]
            : Votes(summary, composer, columns, row),
    ]);

    private static IEnumerable<TableCell> Votes(
        AppraisalSummary summary, PaperComposer composer, SummaryColumns columns, SummaryRow row)
    {
        var tally = row.Tally;
        return
        [
            .. tally.Counts.Zip(summary.RatesOf(tally), (count, rate) => columns.HasRates
                ? [Cell(composer, FieldText.Arabic(count)), Cell(composer, rate)]
                : new[] { Cell(composer, FieldText.Arabic(count)) }).SelectMany(cells => cells),
            Cell(composer, FieldText.Arabic(tally.Blank)),
            .. columns.HasBlankRate ? [Cell(composer, summary.RateOf(tally.Blank))] : Array.Empty<TableCell>(),
            .. columns.HasUnclear ? [Cell(composer, FieldText.Arabic(tally.Unclear))] : Array.Empty<TableCell>(),
            .. VoterColumns.Cells(summary, composer, tally),
            .. columns.HasGrades
                ? [Cell(composer, PaperText.Of(tally.Grade ?? "", row.Path + ".grade"))]
                : Array.Empty<TableCell>(),
            .. columns.HasRemarks
                ? [Cell(composer, PaperText.Of(tally.Remark ?? "", row.Path + ".remark"))]
                : Array.Empty<TableCell>(),
        ];
    }

    private static TableCell Ungraded(PaperComposer composer, SummaryRow row) => Cell(
        composer,
        PaperText.IsGiven(row.Tally.Remark)
            ? PaperText.Of(row.Tally.Remark!, row.Path + ".remark")
            : new Run(composer.Wording["appraisalSummary.ungraded"]));

    private static TableCell Cell(PaperComposer composer, string text) => Cell(composer, new Run(text));

    private static TableCell Cell(PaperComposer composer, Run run) => FormTable.Dense(composer, run);
}
