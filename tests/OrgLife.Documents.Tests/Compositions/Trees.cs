using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

/// <summary>Reads facts out of composed trees.</summary>
internal static class Trees
{
    public static IReadOnlyList<Block> BlocksOf(PartyPaper paper) =>
        [.. paper.Compose().Sections.SelectMany(section => section.Blocks).SelectMany(Flat)];

    public static IReadOnlyList<string> WordsOf(PartyPaper paper) =>
        DocumentText.PlainText(paper.Compose()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Table TableOf(PartyPaper paper) =>
        BlocksOf(paper).OfType<Table>().Single(table => table.HeaderRows > 0);

    /// <summary>What stands in a form beside a label, wherever in its row.</summary>
    public static string RowOf(PartyPaper paper, string label) =>
        BlocksOf(paper).OfType<Table>().SelectMany(table => table.Rows)
            .SelectMany(row => row.Cells.Zip(row.Cells.Skip(1)))
            .Where(pair => TextOf(pair.First) == label).Select(pair => TextOf(pair.Second)).Single();

    public static string TextOf(IReadOnlyList<Inline> inlines) =>
        string.Concat(inlines.OfType<Run>().Select(run => run.Text));

    public static string TextOf(TableCell cell) =>
        string.Join("\n", cell.Paragraphs.Select(paragraph => TextOf(paragraph.Inlines)));

    public static IReadOnlyList<string> HeadingsOf(Table table) =>
        [.. table.Rows.Take(table.HeaderRows).SelectMany(row => row.Cells).Select(TextOf)];

    private static IEnumerable<Block> Flat(Block block) =>
        block is KeepTogether group ? group.Blocks.SelectMany(Flat) : [block];
}
