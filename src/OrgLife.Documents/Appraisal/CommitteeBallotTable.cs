using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// The table of a ballot on a committee: categories merged, items, points, and the grades to mark, or the votes they were
/// given.
/// </summary>
internal static class CommitteeBallotTable
{
    private static readonly Length Least = Length.FromMillimeters(10);
    private static readonly Length Most = Length.FromMillimeters(20);
    private static readonly Length CommentsHeight = Length.FromMillimeters(40);

    public static Table Compose(CommitteeBallotForm form, PaperComposer composer, Length taken)
    {
        var columns = new CommitteeBallotColumns(form);
        var further = (form.Overall is null ? Length.Zero : Most) + (form.HasComments ? CommentsHeight : Length.Zero);
        var height = RowFit.Share(composer.Page, taken + further, form.Items.Count + 1, Least, Most);
        var head = form.Items.Count == 0 ? [] : CommitteeBallotHead.Compose(form, composer, columns, Least);
        return new Table(
            FormTable.Widths(columns.Widths, composer.Setting.TableScale),
            [
                .. head,
                .. form.Items.Select((_, i) => Row(form, composer, columns, i) with { MinimumHeight = height }),
                .. Below(form, composer, columns),
            ],
            new TableStyle())
        {
            HeaderRows = head.Count,
        };
    }

    private static TableRow Row(
        CommitteeBallotForm form, PaperComposer composer, CommitteeBallotColumns columns, int index)
    {
        var item = form.Items[index];
        return new TableRow(
        [
            .. columns.HasNumbers
                ? [FormTable.Centered(composer, FieldText.Arabic(index + 1))]
                : Array.Empty<TableCell>(),
            .. columns.HasCategories
                ? CategoryCells.Of(
                    composer, [.. form.Items.Select(one => one.Category)], index, $"items[{index}].category")
                : [],
            FormTable.Centered(composer, PaperText.Of(item.Name, $"items[{index}].name")),
            .. columns.HasPoints
                ? [ListField.Text(composer, FieldPolicy.Optional, $"items[{index}].points", [item.Points])]
                : Array.Empty<TableCell>(),
            .. Marks(form, columns, item).Select(text => FormTable.Centered(composer, text)),
        ]);
    }

    private static IEnumerable<string> Marks(
        CommitteeBallotForm form, CommitteeBallotColumns columns, CommitteeBallotItem item) =>
    [
        .. form.Grades.Labels.Select((_, grade) => form.Ballots is not null && grade < item.Counts.Count
            ? FieldText.Arabic(item.Counts[grade])
            : ""),
        .. columns.HasBlank ? [FieldText.Arabic(item.Blank)] : Array.Empty<string>(),
    ];

    private static IEnumerable<TableRow> Below(
        CommitteeBallotForm form, PaperComposer composer, CommitteeBallotColumns columns)
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
            FormTable.Head(composer, composer.Wording["committeeBallotForm." + key]) with { ColumnSpan = columns.Labels },
            FormTable.Centered(composer, PaperText.Of(text, "overall.labels")) with
            {
                ColumnSpan = columns.Widths.Count - columns.Labels,
            },
        ])
        {
            MinimumHeight = height,
        };
    }
}
