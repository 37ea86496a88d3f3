using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>来源 — moves blocks of a paper that is part of another under that other's field.</summary>
internal static class Sources
{
    public static IEnumerable<Block> Under(string path, IEnumerable<Block> blocks) =>
        blocks.Select(block => Under(path, block));

    private static Block Under(string path, Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Inlines = Under(path, paragraph.Inlines) },
        Heading heading => heading with
        {
            Inlines = Under(path, heading.Inlines),
            RunIn = Under(path, heading.RunIn),
        },
        KeepTogether kept => kept with { Blocks = [.. Under(path, kept.Blocks)] },
        _ => block,
    };

    private static IReadOnlyList<Inline> Under(string path, IReadOnlyList<Inline> inlines) =>
    [
        .. inlines.Select(inline => inline is Run { Source: { } source } run
            ? run with { Source = path + "." + source }
            : inline),
    ];
}
