namespace OrgLife.Documents.Content;

/// <summary>
/// 置底 — blocks whose last line stands at the bottom of the text area of the page they fall on, such as the imprint
/// (版记, GB/T 9704-2012 7.4.1).
/// </summary>
/// <param name="Blocks">The blocks, in order; higher than a page, they are set like other blocks.</param>
public sealed record BottomAnchored(IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>
    /// 置于偶数面 — whether the page is known to be an even one; false by default. With mirrored margins Word has to be told
    /// on which side the text stands.
    /// </summary>
    public bool OnEvenPage { get; init; }
}
