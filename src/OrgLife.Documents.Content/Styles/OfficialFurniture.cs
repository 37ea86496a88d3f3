namespace OrgLife.Documents.Content;

/// <summary>
/// 公文页码 — "— 1 —" below the type area: on odd pages one character in from the right, on even pages one character in
/// from the left (GB/T 9704-2012 7.5).
/// </summary>
public static class OfficialFurniture
{
    /// <summary>The page furniture of an official paper.</summary>
    public static PageFurniture PageNumbers(OfficialStyles styles) => new()
    {
        OddFooter = [Number(styles.PageNumber with
        {
            Alignment = Alignment.Right,
            RightIndent = Indent.Characters(1),
        })],
        EvenFooter = [Number(styles.PageNumber with { LeftIndent = Indent.Characters(1) })],
    };

    private static Paragraph Number(ParagraphStyle style) =>
        new([new Run("— "), new PageNumber(), new Run(" —")], style);
}
