using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>清单 — what the lists have in common: a title, whose list it is and when, a table, a remark.</summary>
internal static class ListPaper
{
    // A table of more columns than this is set on landscape pages.
    private const int ColumnsUpright = 7;

    public static Document Compose(
        PaperComposer composer, PartyPaper paper, ListOwner owner, OfficialDate? date, Table table, string? remark) =>
        Compose(
            composer,
            paper,
            owner.Organization.Name,
            Owner(composer, owner),
            Date(composer, date),
            [table, .. Remark(composer, remark)]);

    /// <summary>A list of a branch, with what stands below its table.</summary>
    public static Document Compose(
        PaperComposer composer,
        PartyPaper paper,
        PartyOrganization branch,
        OfficialDate? date,
        IReadOnlyList<Block> table) =>
        Compose(composer, paper, branch.Name, Branch(composer, branch), Date(composer, date), table);

    /// <summary>A list of whatever head line; its first block is the table.</summary>
    public static Document Compose(
        PaperComposer composer,
        PartyPaper paper,
        string author,
        Run left,
        IReadOnlyList<Inline> right,
        IReadOnlyList<Block> table)
    {
        var columns = table.OfType<Table>().First().Columns.Count;
        var page = columns > ColumnsUpright ? composer.Page.Landscape : composer.Page;
        return composer.Document(paper, author,
        [
            composer.Section(page,
            [
                composer.FormTitle(paper, page),
                FormHead.Line(composer, [left], right),
                .. table,
            ]),
        ]);
    }

    /// <summary>A table of rows under one repeated head row.</summary>
    public static Table Table(
        PaperComposer composer,
        IReadOnlyList<ColumnWidth> widths,
        IEnumerable<string> headings,
        IEnumerable<IReadOnlyList<TableCell>> rows) =>
        new(
            FormTable.Widths(widths, composer.Setting.TableScale),
            [
                new TableRow([.. headings.Select(heading => FormTable.Head(composer, heading))]),
                .. rows.Select(cells => new TableRow(cells)),
            ],
            new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(1), Length.FromMillimeters(1)) })
        {
            HeaderRows = 1,
        };

    /// <summary>The heading of a column: the host's own, or the usual one.</summary>
    public static string Heading(PaperComposer composer, string? own, string key) =>
        PaperText.IsGiven(own) ? own! : composer.Wording[key];

    /// <summary>党支部：… on the left of the head line.</summary>
    public static Run Branch(PaperComposer composer, PartyOrganization branch) =>
        PaperText.Of(composer.Wording.Fill("list.branch", ("name", branch.Name)), "branch.name");

    private static Run Owner(PaperComposer composer, ListOwner owner) => owner.Member is null
        ? PaperText.Of(
            composer.Wording.Fill("list.organization", ("name", owner.Organization.Name)), "owner.organization.name")
        : PaperText.Of(
            composer.Wording.Fill(
                "list.member", ("organization", owner.Organization.Name), ("name", owner.Member.Name)),
            "owner.member.name");

    /// <summary>填报日期：… on the right of the head line; nothing where there is none.</summary>
    public static IReadOnlyList<Inline> Date(PaperComposer composer, OfficialDate? date) => date is null
        ? []
        : [new Run(composer.Wording.Fill("list.date", ("date", date.ToText(DateStyle.Full)))) { Source = "date" }];

    /// <summary>备注：… below a table.</summary>
    public static IEnumerable<Block> Remark(PaperComposer composer, string? remark) => PaperText.IsGiven(remark)
        ? PaperText.Runs(composer.Wording.Fill("list.remark", ("text", remark!)), "remark")
            .Select(line => new Paragraph([line], composer.Styles.Note))
        : [];
}
