using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>A block of a paper, and whether it stands on a landscape page (GB/T 9704-2012 8).</summary>
/// <param name="Block">The block.</param>
/// <param name="IsWide">Whether its page is landscape.</param>
internal readonly record struct SheetBlock(Block Block, bool IsWide = false)
{
    /// <summary>Blocks on pages of one direction.</summary>
    public static IEnumerable<SheetBlock> Of(IEnumerable<Block> blocks, bool areWide = false) =>
        blocks.Select(block => new SheetBlock(block, areWide));

    /// <summary>The blocks parted where the page is turned.</summary>
    public static IEnumerable<(bool AreWide, IReadOnlyList<Block> Blocks)> Parted(IReadOnlyList<SheetBlock> blocks)
    {
        for (var start = 0; start < blocks.Count;)
        {
            var isWide = blocks[start].IsWide;
            var part = blocks.Skip(start).TakeWhile(block => block.IsWide == isWide).Select(one => one.Block).ToList();
            yield return (isWide, part);
            start += part.Count;
        }
    }
}
