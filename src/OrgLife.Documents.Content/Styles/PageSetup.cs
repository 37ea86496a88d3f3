namespace OrgLife.Documents.Content;

/// <summary>
/// 页面设置 — the sheet, its margins, and the line and character pitch of the body. The three presets all give 22 lines
/// of 28 characters on A4; see GB/T 9704-2012 5.2 and GB/T 33476.2-2016.
/// </summary>
public sealed record PageSetup
{
    /// <summary>
    /// The default. Margins are re-centred so that the ink of the 22 lines, not their boxes, fills the type area (版心)
    /// of 156 × 225 mm, 37 mm from the top, by ruler: exact pitch 29.6 pt.
    /// </summary>
    public static PageSetup TypeArea { get; } = Upright("TypeArea", top: 1899, bottom: 1915, pitch: 592);

    /// <summary>What the page set-up dialog is expected to show: 37/35/28/26 mm, exact pitch 28.95 pt.</summary>
    public static PageSetup Margins37 { get; } = Upright("Margins37", top: 2098, bottom: 1984, pitch: 579);

    /// <summary>GB/T 33476.2-2016: 34.58/32.58/28/26 mm, exact pitch 29.45 pt.</summary>
    public static PageSetup GB33476 { get; } = Upright("GB33476", top: 1960, bottom: 1847, pitch: 589);

    /// <summary>The name of the set-up.</summary>
    public required string Name { get; init; }

    /// <summary>The sheet as it is read; wider than high for a landscape page.</summary>
    public required PaperSize Paper { get; init; }

    /// <summary>From the sheet's edges to the text.</summary>
    public required Edges Margins { get; init; }

    /// <summary>The exact line pitch of body text.</summary>
    public required Length LinePitch { get; init; }

    /// <summary>From the bottom of the paper to the bottom of the footer's last line.</summary>
    public required Length FooterDistance { get; init; }

    /// <summary>From the top of the paper to the top of the header's first line.</summary>
    public required Length HeaderDistance { get; init; }

    /// <summary>对称页边距 — whether left and right margins change places on even pages; false by default.</summary>
    public bool MirrorMargins { get; init; }

    /// <summary>Whether the page is wider than high.</summary>
    public bool IsLandscape => Paper.Width > Paper.Height;

    /// <summary>The width of the text: the sheet less its left and right margin.</summary>
    public Length TextWidth => Paper.Width - Margins.Left - Margins.Right;

    /// <summary>The height of the text: the sheet less its top and bottom margin.</summary>
    public Length TextHeight => Paper.Height - Margins.Top - Margins.Bottom;

    /// <summary>
    /// The same page turned for a wide table: its head toward the binding side of an odd page
    /// (GB/T 9704-2012 8), so the 28 mm binding margin is above. Headers and footers of its own stand in the middle of
    /// the margins.
    /// </summary>
    /// <remarks>
    /// With mirrored margins opposite ones are evened out, which takes a millimetre from either (5.2.1 allows it): of
    /// even pages programs change left and right, which on a turned page are bottom and top of the sheet.
    /// </remarks>
    public PageSetup Landscape => this with
    {
        Paper = Paper.Turned,
        Margins = MirrorMargins ? Evened : Turned,
        HeaderDistance = Length.Min(HeaderDistance, Margins.Left / 2),
        FooterDistance = Length.Min(FooterDistance, Margins.Right / 2),
    };

    /// <summary>The name, and the measures where they are not those of the preset of that name.</summary>
    // A record's own would print Landscape, which prints Landscape, without end.
    public override string ToString() => PageText.Of(this);

    private Edges Turned =>
        new(Top: Margins.Left, Right: Margins.Top, Bottom: Margins.Right, Left: Margins.Bottom);

    private Edges Evened
    {
        get
        {
            var (side, edge) = (Half(Margins.Top + Margins.Bottom), Half(Margins.Left + Margins.Right));
            return new Edges(
                Top: edge,
                Right: Margins.Top + Margins.Bottom - side,
                Bottom: Margins.Left + Margins.Right - edge,
                Left: side);
        }
    }

    private static Length Half(Length length) => Length.FromTwips((length / 2).Twips);

    // The footer of one exact 18 pt line whose bottom is 1406 twips above the paper's edge sets the dash of the page
    // number 7 mm below the type area (7.5).
    private static PageSetup Upright(string name, int top, int bottom, int pitch) => new()
    {
        Name = name,
        Paper = PaperSize.A4,
        Margins = new Edges(
            Top: Length.FromTwips(top),
            Right: Length.FromTwips(1474),
            Bottom: Length.FromTwips(bottom),
            Left: Length.FromTwips(1588)),
        LinePitch = Length.FromTwips(pitch),
        FooterDistance = Length.FromTwips(1406),
        HeaderDistance = Length.FromTwips(851),
    };
}
