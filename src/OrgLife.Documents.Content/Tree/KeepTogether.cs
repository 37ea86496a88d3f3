namespace OrgLife.Documents.Content;

/// <summary>
/// 同页 — blocks that stay on one page, such as a signature with its date, or the last row of a table with the
/// signatures below it. Higher than a page, they break as if they stood alone.
/// </summary>
/// <param name="Blocks">The blocks, in order.</param>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>
    /// Whether the last line or row of the block before stays with them, so that a signature is never alone on a page
    /// (GB/T 9704-2012 7.3.5.5); false by default.
    /// </summary>
    public bool WithPrevious { get; init; }
}
