using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>清单 — what the lists have in common: a title, whose list it is and when, a table, a remark.</summary>
internal static class ListPaper
{
    // A table of more columns than this is set on landscape pages.
    private const int ColumnsUpright = 7;

    public static Document Compose(
        PaperComposer composer, PartyPaper paper, ListOwner owner, OfficialDate? date, Table table, string? remark)
    {
        var page = table.Columns.Count > ColumnsUpright ? composer.Page.Landscape : composer.Page;
        return composer.Document(paper, owner.Organization.Name,
        [
            composer.Section(page,
            [
                composer.FormTitle(paper, page),
                FormHead.Line(composer, [Owner(composer, owner)], Date(composer, date)),
                table,
                .. Remark(composer, remark),
            ]),
        ]);
    }

    /// <summary>A table of rows under one repeated head row.</summary>
    public static Table Table(
        PaperComposer composer,
        IReadOnlyList<ColumnWidth> widths,
        IEnumerable<string> headings,
        IEnumerable<IEnumerable<TableCell>> rows) =>
        new(
            widths,
            [
                new TableRow([.. headings.Select(heading => FormTable.Head(composer, heading))]),
                .. rows.Select(cells => new TableRow([.. cells])),
            ],
            new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(1), Length.FromMillimeters(1)) })
        {
            HeaderRows = 1,
        };

    /// <summary>The heading of a column: the host's own, or the usual one.</summary>
    public static string Heading(PaperComposer composer, string? own, string key) =>
        PaperText.IsGiven(own) ? own! : composer.Wording[key];

    private static Run Owner(PaperComposer composer, ListOwner owner) => owner.Member is null
        ? PaperText.Of(
            composer.Wording.Fill("list.organization", ("name", owner.Organization.Name)), "owner.organization.name")
        : PaperText.Of(
            composer.Wording.Fill(
                "list.member", ("organization", owner.Organization.Name), ("name", owner.Member.Name)),
            "owner.member.name");

    private static IReadOnlyList<Inline> Date(PaperComposer composer, OfficialDate? date) => date is null
        ? []
        : [new Run(composer.Wording.Fill("list.date", ("date", date.ToText(DateStyle.Full)))) { Source = "date" }];

    private static IEnumerable<Block> Remark(PaperComposer composer, string? remark) => PaperText.IsGiven(remark)
        ? PaperText.Runs(composer.Wording.Fill("list.remark", ("text", remark!)), "remark")
            .Select(line => new Paragraph([line], composer.Styles.Note))
        : [];
}
