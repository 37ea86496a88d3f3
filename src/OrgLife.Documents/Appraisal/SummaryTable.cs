using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The table of a summary: for each grade the votes and, where asked for, their rate.</summary>
internal static class SummaryTable
{
    /// <param name="summary">The summary.</param>
    /// <param name="composer">Styles and wording.</param>
    /// <param name="taken">What the rest of the sheet takes.</param>
    public static Table Compose(AppraisalSummary summary, PaperComposer composer, Length taken)
    {
        var columns = new SummaryColumns(summary);
        var head = HeadRows(summary, composer, columns).ToList();
        var table = new Table(
            FormTable.Widths(columns.Widths, composer.Setting.DenseScale),
            [.. head, .. Rows(summary, composer, columns)],
            new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(0.3), Length.FromMillimeters(0.6)) })
        {
            HeaderRows = head.Count,
            HeaderColumns = 2,
        };
        return RowFit.Fill(table, composer.Page, taken);
    }

    private static IEnumerable<TableRow> HeadRows(
        AppraisalSummary summary, PaperComposer composer, SummaryColumns columns)
    {
        var (down, across) = columns.HasRates ? (2, 2) : (1, 1);
        yield return new TableRow(
        [
            Tall("number"),
            Tall("name"),
            .. summary.Grades.Labels.Select(label =>
                FormTable.Dense(composer, new Run(label), composer.Styles.TableHead) with { ColumnSpan = across }),
            Tall("blank"),
            .. columns.HasUnclear ? [Tall("unclear")] : Array.Empty<TableCell>(),
            .. columns.HasGrades ? [Tall("grade")] : Array.Empty<TableCell>(),
            .. columns.HasRemarks ? [Tall("remark")] : Array.Empty<TableCell>(),
        ]);
        if (columns.HasRates)
        {
            yield return new TableRow([.. summary.Grades.Labels.SelectMany(_ => new[] { Head("count"), Head("rate") })]);
        }

        TableCell Head(string key) =>
            FormTable.Dense(
                composer, new Run(composer.Wording["appraisalSummary." + key]), composer.Styles.TableHead);

        TableCell Tall(string key) => Head(key) with { RowSpan = down };
    }

    private static IEnumerable<TableRow> Rows(
        AppraisalSummary summary, PaperComposer composer, SummaryColumns columns) =>
        summary.Members.Select((tally, i) => new TableRow(
        [
            Cell(composer, Arabic(i + 1)),
            Cell(composer, PaperText.Of(tally.Member.Name, $"members[{i}].member.name")) with { Fit = CellFit.Name },
            .. tally.Counts.Count == 0
                ? [Ungraded(composer, tally, i) with { ColumnSpan = columns.AfterName }]
                : Votes(summary, composer, columns, tally, i),
        ]));

    private static IEnumerable<TableCell> Votes(
        AppraisalSummary summary, PaperComposer composer, SummaryColumns columns, MemberTally tally, int index) =>
    [
        .. tally.Counts.Zip(summary.RatesOf(tally), (count, rate) => columns.HasRates
            ? [Cell(composer, Arabic(count)), Cell(composer, rate)]
            : new[] { Cell(composer, Arabic(count)) }).SelectMany(cells => cells),
        Cell(composer, Arabic(tally.Blank)),
        .. columns.HasUnclear ? [Cell(composer, Arabic(tally.Unclear))] : Array.Empty<TableCell>(),
        .. columns.HasGrades
            ? [Cell(composer, PaperText.Of(tally.Grade ?? "", $"members[{index}].grade"))]
            : Array.Empty<TableCell>(),
        .. columns.HasRemarks
            ? [Cell(composer, PaperText.Of(tally.Remark ?? "", $"members[{index}].remark"))]
            : Array.Empty<TableCell>(),
    ];

    private static TableCell Ungraded(PaperComposer composer, MemberTally tally, int index) => Cell(
        composer,
        PaperText.IsGiven(tally.Remark)
            ? PaperText.Of(tally.Remark!, $"members[{index}].remark")
            : new Run(composer.Wording["appraisalSummary.ungraded"]));

    private static TableCell Cell(PaperComposer composer, string text) => Cell(composer, new Run(text));

    private static TableCell Cell(PaperComposer composer, Run run) =>
        FormTable.Dense(composer, run, composer.Styles.TableCentered);

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);
}
