using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>字形串 — glyphs of one face, size and colour on one baseline.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">The length of the em.</param>
/// <param name="Ink">The colour.</param>
/// <param name="Baseline">The baseline, from the top of the sheet.</param>
/// <param name="Glyphs">The glyphs from left to right, one for each character.</param>
public sealed record GlyphRun(
    Typeface Face,
    Length Size,
    Ink Ink,
    Length Baseline,
    ReadOnlyMemory<PositionedGlyph> Glyphs) : PageItem
{
    /// <summary>
    /// From where the places of the glyphs count, from the left edge of the sheet; zero by default. Text that is drawn
    /// again, such as the head of a table on its next page, has the same glyphs.
    /// </summary>
    public Length Left { get; init; }

    /// <summary>
    /// 不显字符 — the invisible characters that belong to a glyph's text, such as the variation selector of a hanzi whose
    /// variant no face has, by the index of the glyph; null where there are none, as nearly everywhere.
    /// </summary>
    public IReadOnlyDictionary<int, string>? Followers { get; init; }

    /// <summary>
    /// Whether it is turned clockwise and runs down the page, as the page number of a landscape page does (GB/T 9704-2012
    /// 8): its baseline then counts from the left edge of the sheet, its glyphs from the top. False by default.
    /// </summary>
    public bool IsTurned { get; init; }

    /// <summary>Which line of the page it stands on, counted from 1; 0 where no layout made it.</summary>
    internal int Line { get; init; }

    internal string? FollowersOf(int index) =>
        Followers is not null && Followers.TryGetValue(index, out var text) ? text : null;
}
