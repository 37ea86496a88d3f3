using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The table of a ballot: members down, grades across, under two repeated head rows.</summary>
internal static class BallotTable
{
    /// <param name="form">The ballot.</param>
    /// <param name="composer">Styles and wording.</param>
    /// <param name="taken">What the rest of the sheet takes.</param>
    public static Table Compose(BallotForm form, PaperComposer composer, Length taken)
    {
        var rows = form.Rows;
        var hasRemarks = form.HasRemarkColumn || rows.Any(row => row.IsGraded && row.Remark.Length > 0);
        var table = new Table(
            Widths(form, hasRemarks),
            [
                HeadRow(form, composer, hasRemarks),
                new TableRow([.. form.Grades.Labels.Select(label => FormTable.Head(composer, label))]),
                .. rows.Select(row => Row(form, composer, row, hasRemarks)),
            ],
            new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(0.3), Length.FromMillimeters(1)) })
        {
            HeaderRows = 2,
            HeaderColumns = 2,
        };
        return RowFit.Fill(table, composer.Page, taken);
    }

    private static ColumnWidth[] Widths(BallotForm form, bool hasRemarks) =>
    [
        ColumnWidth.Fixed(Length.FromMillimeters(12)),
        ColumnWidth.Fixed(Length.FromMillimeters(34)),
        .. form.Grades.Labels.Select(_ => ColumnWidth.Proportional(2)),
        .. form.HasIssuesColumn ? [ColumnWidth.Proportional(4)] : Array.Empty<ColumnWidth>(),
        .. hasRemarks ? [ColumnWidth.Proportional(3)] : Array.Empty<ColumnWidth>(),
    ];

    private static TableRow HeadRow(BallotForm form, PaperComposer composer, bool hasRemarks) => new(
    [
        Tall(composer, "ballotForm.number"),
        Tall(composer, "ballotForm.name"),
        FormTable.Head(composer, composer.Wording["ballotForm.grades"]) with
        {
            ColumnSpan = form.Grades.Labels.Count,
        },
        .. form.HasIssuesColumn ? [Tall(composer, "ballotForm.issues")] : Array.Empty<TableCell>(),
        .. hasRemarks ? [Tall(composer, "ballotForm.remark")] : Array.Empty<TableCell>(),
    ]);

    private static TableCell Tall(PaperComposer composer, string key) =>
        FormTable.Head(composer, composer.Wording[key]) with { RowSpan = 2 };

    private static TableRow Row(BallotForm form, PaperComposer composer, BallotRow row, bool hasRemarks)
    {
        var further = (form.HasIssuesColumn ? 1 : 0) + (hasRemarks ? 1 : 0);
        TableCell[] name =
        [
            FormTable.Centered(composer, row.Number.ToString(CultureInfo.InvariantCulture)),
            FormTable.Centered(composer, PaperText.Of(row.Member.Name, $"entries[{row.Entry}].member.name")) with
            {
                Fit = CellFit.Name,
            },
        ];
        return new TableRow(row.IsGraded
            ? [.. name, .. EmptyCells(composer, form.Grades.Labels.Count), .. Notes(form, composer, row, hasRemarks)]
            : [.. name, Ungraded(composer, row) with { ColumnSpan = form.Grades.Labels.Count + further }]);
    }

    // Where no grade is to be marked there is no box to mark: the reason stands across the row.
    private static TableCell Ungraded(PaperComposer composer, BallotRow row) =>
        FormTable.Centered(composer, PaperText.Of(row.Remark, $"entries[{row.Entry}].remark"));

    private static IEnumerable<TableCell> Notes(
        BallotForm form, PaperComposer composer, BallotRow row, bool hasRemarks) =>
    [
        .. form.HasIssuesColumn ? EmptyCells(composer, 1) : [],
        .. hasRemarks ? [Ungraded(composer, row)] : Array.Empty<TableCell>(),
    ];

    private static IEnumerable<TableCell> EmptyCells(PaperComposer composer, int count) =>
        Enumerable.Range(0, count).Select(_ => FormTable.Centered(composer, ""));
}
