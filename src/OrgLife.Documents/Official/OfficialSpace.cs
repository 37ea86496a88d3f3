using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 间距 — distances of the official format as exact lines. A line box holds its face between 0.8 of the line above the
/// baseline and 0.2 below it; what a clause measures is the face or the ink, so the difference is taken off here.
/// </summary>
internal static class OfficialSpace
{
    // The ink of large characters and the face of those of 仿宋, in ems above and below the baseline. Faces differ: ink
    // reaches from -0.17 to 0.77 in Fandol, from -0.09 to 0.81 in 仿宋; the middle is at most 0.05 em off either.
    private const double InkAbove = 0.775;
    private const double InkBelow = 0.135;
    private const double FaceAbove = 0.859;
    private const double FaceBelow = 0.141;
    private const double Baseline = 0.8;

    /// <summary>From the top of a line to the ink of large characters on it.</summary>
    public static Length AboveInk(ParagraphStyle style) =>
        (style.LineHeight * Baseline) - (style.Text.Size.Em * InkAbove);

    /// <summary>From the ink of large characters to the bottom of their line.</summary>
    public static Length BelowInk(ParagraphStyle style) =>
        (style.LineHeight * (1 - Baseline)) - (style.Text.Size.Em * InkBelow);

    /// <summary>From the top of a line to the faces on it.</summary>
    public static Length AboveFace(ParagraphStyle style) =>
        (style.LineHeight * Baseline) - (style.Text.Size.Em * FaceAbove);

    /// <summary>From the faces on a line to its bottom.</summary>
    public static Length BelowFace(ParagraphStyle style) =>
        (style.LineHeight * (1 - Baseline)) - (style.Text.Size.Em * FaceBelow);

    /// <summary>An empty line of a height, in whole twips as Word keeps it; nothing where there is no height.</summary>
    public static IEnumerable<Block> Of(PaperComposer composer, Length height) => height.Twips <= 0
        ? []
        : [new Paragraph([], composer.Styles.Flush with { LineHeight = Length.FromTwips(height.Twips) })];

    /// <summary>So many empty lines of the text's pitch.</summary>
    public static IEnumerable<Block> Lines(PaperComposer composer, int count) =>
        Enumerable.Repeat<Block>(new Paragraph([], composer.Styles.Flush), count);

    /// <summary>Two empty lines below large characters: their line box is a little higher than their faces.</summary>
    public static IEnumerable<Block> TwoLinesBelow(PaperComposer composer, ParagraphStyle large) => Of(
        composer,
        (composer.Page.LinePitch * 2) - (large.LineHeight * (1 - Baseline)) + (large.Text.Size.Em * FaceBelow));
}
