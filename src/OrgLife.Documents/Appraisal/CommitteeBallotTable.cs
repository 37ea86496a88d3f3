using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The table of a ballot on a committee: categories merged, items, points, and the grades to mark.</summary>
internal static class CommitteeBallotTable
{
    private static readonly Length Least = Length.FromMillimeters(10);
    private static readonly Length Most = Length.FromMillimeters(20);
    private static readonly Length CommentsHeight = Length.FromMillimeters(40);

    public static Table Compose(CommitteeBallotForm form, PaperComposer composer, Length taken)
    {
        var (hasCategories, hasPoints) = (
            form.Items.Any(item => PaperText.IsGiven(item.Category)),
            form.Items.Any(item => PaperText.IsGiven(item.Points)));
        var further = (form.Overall is null ? Length.Zero : Most) + (form.HasComments ? CommentsHeight : Length.Zero);
        var height = RowFit.Share(composer.Page, taken + further, form.Items.Count + 1, Least, Most);
        var columns = FormTable.Widths(Widths(form, hasCategories, hasPoints), composer.Setting.TableScale);
        return new Table(
            columns,
            [
                Head(form, composer, hasCategories, hasPoints),
                .. form.Items.Select((item, i) =>
                    Row(form, composer, item, i, (hasCategories, hasPoints)) with { MinimumHeight = height }),
                .. Below(form, composer, columns.Count),
            ],
            new TableStyle())
        {
            HeaderRows = 1,
        };
    }

    private static IReadOnlyList<ColumnWidth> Widths(CommitteeBallotForm form, bool hasCategories, bool hasPoints) =>
    [
        .. hasCategories ? [ColumnWidth.Fixed(Length.FromMillimeters(24))] : Array.Empty<ColumnWidth>(),
        ColumnWidth.Proportional(4),
        .. hasPoints ? [ColumnWidth.Proportional(6)] : Array.Empty<ColumnWidth>(),
        .. form.Grades.Labels.Select(_ => ColumnWidth.Fixed(Length.FromMillimeters(15))),
    ];

    private static TableRow Head(CommitteeBallotForm form, PaperComposer composer, bool hasCategories, bool hasPoints)
    {
        return new TableRow(
        [
            .. hasCategories ? [Cell("category")] : Array.Empty<TableCell>(),
            Cell("item"),
            .. hasPoints ? [Cell("points")] : Array.Empty<TableCell>(),
            .. form.Grades.Labels.Select(label => FormTable.Head(composer, label)),
        ])
        {
            MinimumHeight = Least,
        };

        TableCell Cell(string key) => FormTable.Head(composer, composer.Wording["committeeBallotForm." + key]);
    }

    private static TableRow Row(
        CommitteeBallotForm form,
        PaperComposer composer,
        CommitteeBallotItem item,
        int index,
        (bool Categories, bool Points) has) => new(
    [
        .. has.Categories ? Category(form, composer, item, index) : [],
        FormTable.Centered(composer, PaperText.Of(item.Name, $"items[{index}].name")),
        .. has.Points
            ? [ListField.Text(composer, FieldPolicy.Optional, $"items[{index}].points", item.Points)]
            : Array.Empty<TableCell>(),
        .. form.Grades.Labels.Select(_ => FormTable.Centered(composer, "")),
    ]);

    // A category stands once before all its items that follow each other.
    private static IEnumerable<TableCell> Category(
        CommitteeBallotForm form, PaperComposer composer, CommitteeBallotItem item, int index)
    {
        if (index > 0 && item.Category is not null && form.Items[index - 1].Category == item.Category)
        {
            return [];
        }

        var span = item.Category is null
            ? 1
            : form.Items.Skip(index).TakeWhile(other => other.Category == item.Category).Count();
        return
        [
            FormTable.Centered(composer, PaperText.Of(item.Category ?? "", $"items[{index}].category")) with
            {
                RowSpan = span,
            },
        ];
    }

    private static IEnumerable<TableRow> Below(CommitteeBallotForm form, PaperComposer composer, int columns)
    {
        if (form.Overall is not null)
        {
            yield return Wide("overall", TickBoxes.Of(composer, form.Overall.Labels), Least);
        }

        if (form.HasComments)
        {
            yield return Wide("comments", "", CommentsHeight);
        }

        TableRow Wide(string key, string text, Length height) => new(
        [
            FormTable.Head(composer, composer.Wording["committeeBallotForm." + key]),
            FormTable.Centered(composer, PaperText.Of(text, "overall.labels")) with { ColumnSpan = columns - 1 },
        ])
        {
            MinimumHeight = height,
        };
    }
}
