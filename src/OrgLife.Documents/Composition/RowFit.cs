using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 行高 — the height of the rows of a form, so that a form that can stand on one sheet does, with as much room to write
/// as the sheet leaves.
/// </summary>
internal static class RowFit
{
    private static readonly Length Most = Length.FromMillimeters(10);

    // What renderers count for the rules between rows.
    private static readonly Length Slack = Length.FromMillimeters(3);

    /// <summary>The height of each of <paramref name="rows"/> rows.</summary>
    /// <param name="page">The sheet.</param>
    /// <param name="taken">What everything but the rows takes.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <returns>Zero, which leaves the height to the text, where the rows need more than one sheet anyway.</returns>
    public static Length Of(PageSetup page, Length taken, int rows) => rows == 0 || taken + Slack >= page.TextHeight
        ? Length.Zero
        : Length.Min(Most, (page.TextHeight - taken - Slack) / rows);

    /// <summary>The height of paragraphs that stand under one another, by nominal widths.</summary>
    public static Length HeightOf(IEnumerable<Paragraph> paragraphs, Length width) => paragraphs.Aggregate(
        Length.Zero, (sum, paragraph) => sum + HeightOf(paragraph, width));

    private static Length HeightOf(Paragraph paragraph, Length width)
    {
        var style = paragraph.Style;
        var room = width - style.LeftIndent.Resolve(style.Text.CharacterPitch)
            - style.RightIndent.Resolve(style.Text.CharacterPitch);
        var lines = 1 + ((NominalText.WidestLine(paragraph).Emu - 1) / Math.Max(1, room.Emu));
        return style.SpaceBefore + style.SpaceAfter + (style.LineHeight * Math.Max(1, lines));
    }
}
