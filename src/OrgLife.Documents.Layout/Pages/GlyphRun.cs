using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>字形串 — glyphs of one face, size and colour on one baseline.</summary>
public sealed record GlyphRun : PageItem
{
    private readonly GlyphLook _look;

    /// <summary>Glyphs whose places count from the left edge of the sheet; see <see cref="Left"/>.</summary>
    /// <param name="face">The face.</param>
    /// <param name="size">The length of the em.</param>
    /// <param name="ink">The colour.</param>
    /// <param name="baseline">The baseline, from the top of the sheet.</param>
    /// <param name="glyphs">The glyphs from left to right, one for each character.</param>
    public GlyphRun(
        Typeface face, Length size, Ink ink, Length baseline, ReadOnlyMemory<PositionedGlyph> glyphs)
        : this(new GlyphLook(face, size, ink), baseline, glyphs)
    {
    }

    internal GlyphRun(GlyphLook look, Length baseline, ReadOnlyMemory<PositionedGlyph> glyphs) =>
        (_look, Baseline, Glyphs) = (look, baseline, glyphs);

    /// <summary>The face.</summary>
    public Typeface Face
    {
        get => _look.Face;
        init => _look = _look with { Face = value };
    }

    /// <summary>The length of the em.</summary>
    public Length Size
    {
        get => _look.Size;
        init => _look = _look with { Size = value };
    }

    /// <summary>The colour.</summary>
    public Ink Ink
    {
        get => _look.Ink;
        init => _look = _look with { Ink = value };
    }

    /// <summary>The baseline, from the top of the sheet.</summary>
    public Length Baseline { get; init; }

    /// <summary>The glyphs from left to right, one for each character.</summary>
    public ReadOnlyMemory<PositionedGlyph> Glyphs { get; init; }

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
