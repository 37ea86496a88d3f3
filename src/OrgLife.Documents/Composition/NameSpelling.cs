using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 间隔号 — names of members are printed with · (U+00B7, 民委发〔2016〕33号) whatever separator they came with; the checks
/// have said where. Nothing but these names is changed.
/// </summary>
internal static class NameSpelling
{
    public static Document Normalize(Document document, PartyPaper paper)
    {
        var names = ModelWalk.Of(paper).Select(value => value.Value).OfType<PartyMember>()
            .Select(member => member.Name)
            .Where(name => name is not null && name != NameRules.WithUsualSeparator(name))
            .Distinct()
            .OrderByDescending(name => name.Length)
            .ToList();
        return names.Count == 0
            ? document
            : document with { Sections = [.. document.Sections.Select(section => Normalize(section, names))] };
    }

    private static Section Normalize(Section section, List<string> names) =>
        section with { Blocks = [.. section.Blocks.Select(block => Normalize(block, names))] };

    private static Block Normalize(Block block, List<string> names) => block switch
    {
        Paragraph paragraph => Normalize(paragraph, names),
        Heading heading => heading with
        {
            Inlines = Normalize(heading.Inlines, names),
            RunIn = Normalize(heading.RunIn, names),
        },
        KeepTogether group => group with { Blocks = [.. group.Blocks.Select(inner => Normalize(inner, names))] },
        BottomAnchored group => group with { Blocks = [.. group.Blocks.Select(inner => Normalize(inner, names))] },
        Table table => table with { Rows = [.. table.Rows.Select(row => Normalize(row, names))] },
        _ => block,
    };

    private static TableRow Normalize(TableRow row, List<string> names) => row with
    {
        Cells =
        [
            .. row.Cells.Select(cell => cell with
            {
                Paragraphs = [.. cell.Paragraphs.Select(paragraph => Normalize(paragraph, names))],
            }),
        ],
    };

    private static Paragraph Normalize(Paragraph paragraph, List<string> names) =>
        paragraph with { Inlines = Normalize(paragraph.Inlines, names) };

    private static IReadOnlyList<Inline> Normalize(IReadOnlyList<Inline> inlines, List<string> names) =>
    [
        .. inlines.Select(inline => inline is Run run
            ? run with
            {
                Text = names.Aggregate(
                    run.Text, (text, name) => text.Replace(name, NameRules.WithUsualSeparator(name))),
            }
            : inline),
    ];
}
