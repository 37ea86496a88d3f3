using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The head of a ballot on a committee: one row, or two where something stands over the grades.</summary>
internal static class CommitteeBallotHead
{
    public static IReadOnlyList<TableRow> Compose(
        CommitteeBallotForm form, PaperComposer composer, CommitteeBallotColumns columns, Length height)
    {
        var isTall = PaperText.IsGiven(form.GradesHeading);
        TableCell[] lead = [.. Lead(form, composer, columns)];
        TableCell[] marks = [.. Marks(form, composer, columns)];
        TableRow[] rows = isTall
            ?
            [
                new TableRow(
                [
                    .. lead.Select(cell => cell with { RowSpan = 2 }),
                    Head(composer, PaperText.Of(form.GradesHeading!, "gradesHeading")) with { ColumnSpan = columns.Marks },
                ]),
                new TableRow(marks),
            ]
            : [new TableRow([.. lead, .. marks])];
        return [.. rows.Select(row => row with { MinimumHeight = height })];
    }

    private static IEnumerable<TableCell> Lead(
        CommitteeBallotForm form, PaperComposer composer, CommitteeBallotColumns columns)
    {
        if (columns.HasNumbers)
        {
            yield return Cell("number");
        }

        if (columns.HasCategories)
        {
            yield return Cell("category");
        }

        yield return PaperText.IsGiven(form.ItemHeading)
            ? Head(composer, PaperText.Of(form.ItemHeading!, "itemHeading"))
            : Cell("item");
        if (columns.HasPoints)
        {
            yield return Cell("points");
        }

        TableCell Cell(string key) => FormTable.Head(composer, composer.Wording["committeeBallotForm." + key]);
    }

    private static IEnumerable<TableCell> Marks(
        CommitteeBallotForm form, PaperComposer composer, CommitteeBallotColumns columns) =>
    [
        .. form.Grades.Labels.Select(label => FormTable.Head(composer, label)),
        .. columns.HasBlank
            ? [FormTable.Head(composer, composer.Wording["committeeBallotForm.blank"])]
            : Array.Empty<TableCell>(),
    ];

    private static TableCell Head(PaperComposer composer, Run run) =>
        new([new Paragraph([run], composer.Styles.TableHead)]);
}
