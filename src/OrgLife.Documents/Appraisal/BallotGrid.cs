using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The sheet of one member as a grid: what is appraised down, its grades across, the grade as a whole below.</summary>
internal static class BallotGrid
{
    private static readonly Length Least = Length.FromMillimeters(8);
    private static readonly Length Most = Length.FromMillimeters(14);
    private static readonly Length IssuesHeight = Length.FromMillimeters(40);

    public static Table Compose(BallotForm form, PaperComposer composer, BallotRow row, Length taken)
    {
        string?[] categories = [.. form.Dimensions.Select(dimension => dimension.Category)];
        var lead = categories.Any(category => PaperText.IsGiven(category)) ? 2 : 1;
        var labels = form.Dimensions.Count == 0 ? form.Grades.Labels : form.Dimensions[0].Grades.Labels;
        var further = form.HasIssuesColumn ? IssuesHeight : Length.Zero;
        var height = RowFit.Share(composer.Page, taken + further, form.Dimensions.Count + 3, Least, Most);
        return new Table(
            FormTable.Widths(
            [
                .. lead == 2 ? [ColumnWidth.Fixed(Length.FromMillimeters(30))] : Array.Empty<ColumnWidth>(),
                ColumnWidth.Proportional(2),
                .. labels.Select(_ => ColumnWidth.Proportional(1)),
            ], composer.Setting.TableScale),
            [
                Wide(
                    "name",
                    FormTable.Name(
                        composer,
                        PaperText.Of(BallotSheet.Person(composer, row), $"entries[{row.Entry}].member.name")),
                    height),
                .. form.Dimensions.Count == 0 ? [] : new[] { Head(composer, lead, labels, height) },
                .. form.Dimensions.Select((_, i) =>
                    Dimension(form, composer, lead == 2 ? categories : [], i, labels) with { MinimumHeight = height }),
                Wide(
                    form.Dimensions.Count == 0 ? "grades" : "overall",
                    FormTable.Centered(
                        composer, PaperText.Of(TickBoxes.Of(composer, form.Grades.Labels), "grades.labels")),
                    height),
                .. form.HasIssuesColumn
                    ? [Wide("issues", FormTable.Centered(composer, ""), IssuesHeight)]
                    : Array.Empty<TableRow>(),
            ],
            new TableStyle())
        {
            HeaderRows = form.Dimensions.Count == 0 ? 1 : 2,
        };

        TableRow Wide(string key, TableCell value, Length least) => new(
        [
            FormTable.Head(composer, composer.Wording["ballotForm." + key]) with { ColumnSpan = lead },
            value with { ColumnSpan = labels.Count },
        ])
        {
            MinimumHeight = least,
        };
    }

    private static TableRow Head(PaperComposer composer, int lead, IReadOnlyList<string> labels, Length height) => new(
    [
        FormTable.Head(composer, composer.Wording["ballotForm.content"]) with { ColumnSpan = lead },
        .. labels.Select(label => FormTable.Head(composer, label)),
    ])
    {
        MinimumHeight = height,
    };

    // A dimension of other grades than the first has boxes to tick across its row.
    private static TableRow Dimension(
        BallotForm form, PaperComposer composer, string?[] categories, int index, IReadOnlyList<string> labels)
    {
        var dimension = form.Dimensions[index];
        return new TableRow(
        [
            .. categories.Length == 0
                ? []
                : CategoryCells.Of(composer, categories, index, $"dimensions[{index}].category"),
            FormTable.Centered(composer, PaperText.Of(dimension.Name, $"dimensions[{index}].name")),
            .. dimension.Grades.Labels.SequenceEqual(labels)
                ? labels.Select(_ => FormTable.Centered(composer, ""))
                :
                [
                    FormTable.Centered(
                        composer,
                        PaperText.Of(TickBoxes.Of(composer, dimension.Grades.Labels), $"dimensions[{index}].grades.labels"))
                    with
                    {
                        ColumnSpan = labels.Count,
                    },
                ],
        ]);
    }
}
