using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>一人一表 — the ballot on one member: each dimension with its grades to tick, and the grade as a whole.</summary>
internal static class BallotSheet
{
    private static readonly Length RowHeight = Length.FromMillimeters(14);
    private static readonly Length IssuesHeight = Length.FromMillimeters(50);

    public static Table Compose(BallotForm form, PaperComposer composer, BallotRow row) => new(
        [ColumnWidth.Proportional(2), ColumnWidth.Proportional(5)],
        [
            Row(
                composer,
                "name",
                FormTable.Name(composer, PaperText.Of(Person(composer, row), $"entries[{row.Entry}].member.name"))),
            .. form.Dimensions.Select((dimension, i) => new TableRow(
            [
                Cell(composer, dimension.Name, $"dimensions[{i}].name"),
                Cell(composer, TickBoxes.Of(composer, dimension.Grades.Labels), $"dimensions[{i}].grades.labels"),
            ])
            {
                MinimumHeight = RowHeight,
            }),
            Row(
                composer,
                form.Dimensions.Count == 0 ? "grades" : "overall",
                Cell(composer, TickBoxes.Of(composer, form.Grades.Labels), "grades.labels")),
            .. form.HasIssuesColumn
                ? [Row(composer, "issues", Cell(composer, "", "title")) with { MinimumHeight = IssuesHeight }]
                : Array.Empty<TableRow>(),
        ],
        new TableStyle())
    {
        HeaderRows = 1,
    };

    public static string Person(PaperComposer composer, BallotRow row) => PaperText.IsGiven(row.Member.Post)
        ? composer.Wording.Fill("ballotForm.person", ("name", row.Member.Name), ("post", row.Member.Post!))
        : row.Member.Name;

    private static TableRow Row(PaperComposer composer, string key, TableCell value) =>
        new([FormTable.Head(composer, composer.Wording["ballotForm." + key]), value]) { MinimumHeight = RowHeight };

    private static TableCell Cell(PaperComposer composer, string text, string source) =>
        FormTable.Centered(composer, PaperText.Of(text, source));
}
