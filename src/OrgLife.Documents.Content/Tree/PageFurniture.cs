namespace OrgLife.Documents.Content;

/// <summary>页眉页脚 — what stands outside the text area on every page.</summary>
public sealed record PageFurniture
{
    /// <summary>Nothing at all.</summary>
    public static PageFurniture None { get; } = new();

    /// <summary>Above the text of odd pages; nothing by default.</summary>
    public IReadOnlyList<Paragraph> OddHeader { get; init; } = [];

    /// <summary>Above the text of even pages; nothing by default.</summary>
    public IReadOnlyList<Paragraph> EvenHeader { get; init; } = [];

    /// <summary>Below the text of odd pages; nothing by default.</summary>
    public IReadOnlyList<Paragraph> OddFooter { get; init; } = [];

    /// <summary>Below the text of even pages; nothing by default.</summary>
    public IReadOnlyList<Paragraph> EvenFooter { get; init; } = [];

    /// <summary>
    /// 竖排页面 — where the pages of the section are turned: the upright page on which headers and footers stand as they
    /// stand on the other pages of the paper (GB/T 9704-2012 8). Null, the default, where they go with the text.
    /// </summary>
    public PageSetup? Upright { get; init; }

    /// <summary>首页不同 — whether the section's first page has none (as in 信函, GB/T 9704-2012 10.1); false by default.</summary>
    public bool NoneOnFirstPage { get; init; }

    /// <summary>
    /// 首页页脚 — rules below the text of the section's first page, such as the double rule of 信函 (10.1); only where
    /// <see cref="NoneOnFirstPage"/> leaves their place free. None by default.
    /// </summary>
    public IReadOnlyList<Rule> FirstFooterRules { get; init; } = [];
}
