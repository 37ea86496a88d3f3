using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 加盖印章 — the date four characters in from the right, the organ centred on it, the seal over both so that they stand a
/// little below its middle, its top within a line of the text (GB/T 9704-2012 7.3.5.1).
/// </summary>
internal static class SealedSignOff
{
    /// <summary>How far the date stands from the right, in characters.</summary>
    public const double DateIndent = 4;

    // 署名和成文日期居印章中心偏下位置.
    private static readonly Length MiddleAboveText = Length.FromMillimeters(4);
    private static readonly Length UsualDiameter = Length.FromMillimeters(42);

    public static KeepTogether Compose(PaperComposer composer, Run organ, Run date)
    {
        var style = composer.Styles.SignOff;
        var (organWidth, dateWidth) = (SignOff.Characters(organ, style), SignOff.Characters(date, style));
        var organIndent = Math.Max(0, DateIndent + ((dateWidth - organWidth) / 2));
        var middle = style.Text.CharacterPitch * (DateIndent + (dateWidth / 2));
        return new KeepTogether(
        [
            .. OfficialSpace.Lines(composer, LinesAbove(composer, HeightOf(composer, organ.Text))),
            .. SealOver(composer, organ.Text, middle),
            new Paragraph([organ], style with { RightIndent = Indent.Characters(organIndent) }),
            new Paragraph([date], style with { RightIndent = Indent.Characters(DateIndent) }),
        ])
        {
            WithPrevious = true,
        };
    }

    /// <summary>The seal of an organ where the host gave one.</summary>
    /// <param name="composer">The composer.</param>
    /// <param name="organ">Whose seal.</param>
    /// <param name="middle">From the right edge of the text to its middle.</param>
    public static IEnumerable<Block> SealOver(PaperComposer composer, string organ, Length middle) =>
        composer.SealOf(organ) is { } seal
            ?
            [
                new Seal(seal.File, seal.Width, seal.Height, composer.Wording.Fill("official.seal", ("name", organ)))
                {
                    MiddleFromRight = middle,
                    Above = Above(composer, seal.Height),
                },
            ]
            : [];

    /// <summary>Lines above the organ that a seal of a height needs, so that it begins within a line of the text.</summary>
    public static int LinesAbove(PaperComposer composer, Length height) =>
        (int)Math.Ceiling((double)Above(composer, height).Emu / composer.Page.LinePitch.Emu);

    /// <summary>The height of an organ's seal, or of the usual one.</summary>
    public static Length HeightOf(PaperComposer composer, string organ) =>
        composer.SealOf(organ)?.Height ?? UsualDiameter;

    // The text's two lines have their middle at the end of the first.
    private static Length Above(PaperComposer composer, Length height) =>
        (height / 2) + MiddleAboveText - composer.Page.LinePitch;
}
