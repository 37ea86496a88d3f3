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
        var columns = new BallotColumns(form);
        var table = new Table(
            columns.WidthsFor(composer),
            [
                .. HeadRows(form, composer, columns),
                .. BallotRows.Of(form, composer.Wording).Select(row => Row(form, composer, columns, row)),
            ],
            new TableStyle
            {
                Padding = Edges.Symmetric(
                    Length.FromMillimeters(0.3), Length.FromMillimeters(columns.IsDense ? 0.4 : 1)),
            })
        {
            HeaderRows = 2,
            HeaderColumns = 2,
        };
        return RowFit.Fill(table, columns.PageOf(composer), taken);
    }

    private static IEnumerable<TableRow> HeadRows(BallotForm form, PaperComposer composer, BallotColumns columns)
    {
        yield return new TableRow(
        [
            .. columns.HasNumbers ? [Tall("number")] : Array.Empty<TableCell>(),
            Tall("name"),
            .. form.Dimensions.Select((dimension, i) =>
                Head(PaperText.Of(dimension.Name, $"dimensions[{i}].name"), dimension.Grades)),
            Head(new Run(composer.Wording[OverallKey(form)]), form.Grades),
            .. form.HasIssuesColumn ? [Tall("issues")] : Array.Empty<TableCell>(),
            .. columns.HasRemarks ? [Tall("remark")] : Array.Empty<TableCell>(),
        ]);
        yield return new TableRow(
        [
            .. form.Dimensions.SelectMany(dimension => Labels(dimension.Grades)),
            .. Labels(form.Grades),
        ]);

        TableCell Tall(string key) =>
            columns.Head(composer, new Run(composer.Wording["ballotForm." + key])) with { RowSpan = 2 };

        TableCell Head(Run run, GradeScale grades) =>
            columns.Head(composer, run) with { ColumnSpan = Math.Max(1, grades.Labels.Count) };

        IEnumerable<TableCell> Labels(GradeScale grades) =>
            grades.Labels.Select(label => columns.Head(composer, new Run(label)));
    }

    /// <summary>Where dimensions stand before it, the grade is one as a whole.</summary>
    public static string OverallKey(BallotForm form) =>
        form.Dimensions.Count == 0 ? "ballotForm.grades" : "ballotForm.overall";

    private static TableRow Row(BallotForm form, PaperComposer composer, BallotColumns columns, BallotRow row)
    {
        TableCell[] name =
        [
            .. columns.HasNumbers
                ? [columns.Cell(composer, new Run(FieldText.Arabic(row.Number)))]
                : Array.Empty<TableCell>(),
            columns.Cell(composer, PaperText.Of(row.Member.Name, $"entries[{row.Entry}].member.name")) with
            {
                Fit = CellFit.Name,
            },
        ];
        // Where no grade is to be marked there is no box to mark: the reason stands across the row.
        return new TableRow(row.IsGraded
            ?
            [
                .. name,
                .. Empty(columns.Grades + (form.HasIssuesColumn ? 1 : 0)),
                .. columns.HasRemarks ? [Remark()] : Array.Empty<TableCell>(),
            ]
            : [.. name, Remark() with { ColumnSpan = columns.AfterName }]);

        TableCell Remark() => columns.Cell(composer, PaperText.Of(row.Remark, $"entries[{row.Entry}].remark"));

        IEnumerable<TableCell> Empty(int count) =>
            Enumerable.Repeat(columns.Cell(composer, new Run("")), count);
    }
}
