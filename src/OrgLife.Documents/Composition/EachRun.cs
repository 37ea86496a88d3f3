using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Changes runs of a finished tree, wherever in it they stand; page furniture is left alone.</summary>
internal static class EachRun
{
    public static Document Of(Document document, Func<Run, Run> change) => document with
    {
        Sections =
        [
            .. document.Sections.Select(section =>
                section with { Blocks = [.. section.Blocks.Select(block => Of(block, change))] }),
        ],
    };

    public static Block Of(Block block, Func<Run, Run> change) => block switch
    {
        Paragraph paragraph => Of(paragraph, change),
        Heading heading => heading with
        {
            Inlines = Of(heading.Inlines, change),
            RunIn = Of(heading.RunIn, change),
        },
        KeepTogether group => group with { Blocks = [.. group.Blocks.Select(inner => Of(inner, change))] },
        BottomAnchored group => group with { Blocks = [.. group.Blocks.Select(inner => Of(inner, change))] },
        Table table => table with { Rows = [.. table.Rows.Select(row => Of(row, change))] },
        _ => block,
    };

    private static TableRow Of(TableRow row, Func<Run, Run> change) => row with
    {
        Cells =
        [
            .. row.Cells.Select(cell => cell with
            {
                Paragraphs = [.. cell.Paragraphs.Select(paragraph => Of(paragraph, change))],
            }),
        ],
    };

    private static Paragraph Of(Paragraph paragraph, Func<Run, Run> change) =>
        paragraph with { Inlines = Of(paragraph.Inlines, change) };

    private static IReadOnlyList<Inline> Of(IReadOnlyList<Inline> inlines, Func<Run, Run> change) =>
        [.. inlines.Select(inline => inline is Run run ? change(run) : inline)];
}
