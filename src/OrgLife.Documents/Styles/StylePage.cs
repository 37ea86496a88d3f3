using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 页面取值 — the page set-up of a style. With 版心 the margins are those of the type area by ruler: the ink of the lines
/// fills it, as <see cref="PageSetup.TypeArea"/> does. With the other set-ups they are what Word's dialog shows.
/// </summary>
internal static class StylePage
{
    // The type area of the standard: 37 mm from the top, 225 mm high (5.2.1).
    private static readonly Length Top = Length.FromMillimeters(37);
    private static readonly Length Bottom = Length.FromMillimeters(262);

    private const double Baseline = 0.8;

    // A face of 仿宋 above its baseline, and the middle of a dash, in ems.
    private const double FaceAbove = 0.859;
    private const double DashAbove = 0.36;

    public static PageSetup Of(
        HouseStyle style, FontSize body, PageSetup chosen, out Length typeAreaTop, out Length typeAreaBottom)
    {
        var own = style.Page ?? new HousePage();
        var basis = Basis(own, chosen);
        var page = IsTypeArea(basis) ? ByRuler(own, body, basis) : ByDialog(own, basis);
        var (above, below) = IsTypeArea(basis)
            ? (Moved(own.Top, Top), Moved(own.Bottom, page.Paper.Height - Bottom))
            : (page.Margins.Top - basis.Margins.Top, page.Margins.Bottom - basis.Margins.Bottom);
        (typeAreaTop, typeAreaBottom) = (Top + above, Bottom - below);
        return page with
        {
            MirrorMargins = own.Mirrored ?? chosen.MirrorMargins,
            FooterDistance = Length.FromTwips((basis.FooterDistance + below + NumberDrop(style.PageNumber)).Twips),
        };
    }

    /// <summary>What is added to each character so that so many fill a line (5.2.3).</summary>
    public static Length SpacingOf(PageSetup page, int? characters, FontSize size)
    {
        var width = page.TextWidth.Twips;
        var count = characters
            ?? (int)Math.Round((double)width / size.Em.Twips, MidpointRounding.AwayFromZero);
        return Length.FromTwips((width / Math.Max(1, count)) - size.Em.Twips);
    }

    private static PageSetup Basis(HousePage own, PageSetup chosen) => own.Setup switch
    {
        HousePageSetup.TypeArea => PageSetup.TypeArea,
        HousePageSetup.Margins37 => PageSetup.Margins37,
        HousePageSetup.Gb33476 => PageSetup.GB33476,
        _ => chosen,
    };

    private static bool IsTypeArea(PageSetup basis) => basis with { MirrorMargins = false } == PageSetup.TypeArea;

    private static PageSetup ByRuler(HousePage own, FontSize body, PageSetup basis)
    {
        if (own.Top is null && own.Bottom is null && own.Lines is null && own.LinePitch is null && body == FontSize.No3)
        {
            return Sided(own, basis, basis.Margins.Top, basis.Margins.Bottom, basis.LinePitch);
        }

        var top = own.Top ?? Top;
        var height = basis.Paper.Height - top - (own.Bottom ?? basis.Paper.Height - Bottom);
        var lines = own.Lines ?? (own.LinePitch is { } given ? 1 + (int)((height - body.Em).Emu / given.Emu) : 22);
        var pitch = Whole(own.LinePitch ?? (height - body.Em) / Math.Max(1, lines - 1));
        var above = Whole(top - (pitch * Baseline) + (body.Em * FaceAbove));
        return Sided(own, basis, above, basis.Paper.Height - above - (pitch * lines), pitch);
    }

    private static PageSetup ByDialog(HousePage own, PageSetup basis)
    {
        var top = Whole(own.Top ?? basis.Margins.Top);
        var bottom = Whole(own.Bottom ?? basis.Margins.Bottom);
        var height = basis.Paper.Height - top - bottom;
        var pitch = own.LinePitch
            ?? (own.Lines is { } lines && lines != height.Emu / basis.LinePitch.Emu
                ? Length.FromTwips(height.Twips / lines)
                : basis.LinePitch);
        return Sided(own, basis, top, bottom, Whole(pitch));
    }

    private static PageSetup Sided(HousePage own, PageSetup basis, Length top, Length bottom, Length pitch) =>
        basis with
        {
            Margins = new Edges(
                Top: top,
                Right: Whole(own.Right ?? basis.Margins.Right),
                Bottom: bottom,
                Left: Whole(own.Left ?? basis.Margins.Left)),
            LinePitch = pitch,
        };

    private static Length Moved(Length? own, Length standard) => own is { } given ? given - standard : Length.Zero;

    // The dash keeps its 7 mm whatever the size of the number: its line is higher or lower than that of 四号.
    private static Length NumberDrop(HousePageNumber? number)
    {
        var size = number?.Size ?? FontSize.No4;
        return MiddleOf(FontSize.No4) - MiddleOf(size);
    }

    private static Length MiddleOf(FontSize size) =>
        (size.Em * (9.0 / 7) * (1 - Baseline)) + (size.Em * DashAbove);

    private static Length Whole(Length length) => Length.FromTwips(length.Twips);
}
