namespace OrgLife.Documents.Content;

/// <summary>节 — pages of one set-up. Each section starts a new page; page numbers run on.</summary>
/// <param name="Page">The sheet and its margins.</param>
/// <param name="Blocks">What stands on the pages.</param>
public sealed record Section(PageSetup Page, IReadOnlyList<Block> Blocks)
{
    /// <summary>Headers and footers; none by default.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.None;
}
