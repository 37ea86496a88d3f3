namespace OrgLife.Documents.Content;

/// <summary>
/// 公文页码 — "— 1 —" below the type area: on odd pages one character in from the right, on even pages one character in
/// from the left (GB/T 9704-2012 7.5).
/// </summary>
public static class OfficialFurniture
{
    /// <summary>The page furniture of an official paper.</summary>
    public static PageFurniture PageNumbers(OfficialStyles styles) =>
        PageNumbers(styles, "— ", " —", Alignment.Right, Alignment.Left);

    /// <summary>Page numbers in the form of an organ that prints otherwise.</summary>
    /// <param name="styles">The styles.</param>
    /// <param name="before">What stands before the number.</param>
    /// <param name="after">What stands after it.</param>
    /// <param name="odd">Where it stands on odd pages; one character in from the edge, unless in the middle.</param>
    /// <param name="even">Where it stands on even pages.</param>
    public static PageFurniture PageNumbers(
        OfficialStyles styles, string before, string after, Alignment odd, Alignment even) => new()
    {
        OddFooter = [new(Number(before, after), At(styles.PageNumber, odd))],
        EvenFooter = [new(Number(before, after), At(styles.PageNumber, even))],
    };

    private static Inline[] Number(string before, string after) =>
    [
        .. before.Length > 0 ? [new Run(before)] : Array.Empty<Inline>(),
        new PageNumber(),
        .. after.Length > 0 ? [new Run(after)] : Array.Empty<Inline>(),
    ];

    private static ParagraphStyle At(ParagraphStyle style, Alignment place) => style with
    {
        Alignment = place,
        LeftIndent = place == Alignment.Left ? Indent.Characters(1) : Indent.None,
        RightIndent = place == Alignment.Right ? Indent.Characters(1) : Indent.None,
    };
}
