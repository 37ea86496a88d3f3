using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>疏密 — lines must not overlap, and so many characters must fit a line without gaps.</summary>
internal static class HouseDensityRules
{
    // Closer than this characters touch, wider apart they are words.
    private const double Closest = 0.93;
    private const double Widest = 1.3;

    public static void Check(HouseStyle style, ProblemList problems)
    {
        var setting = new StyleSetting(style, PageSetup.TypeArea);
        var (page, size) = (setting.Page, setting.Styles.BodyText.Size);
        if (page.LinePitch < size.Em)
        {
            problems.Add(
                StyleProblems.PitchTooSmall,
                style.Page?.Lines is null ? "page.linePitch" : "page.lines",
                null,
                StyleValues.Of(page.LinePitch),
                StyleValues.Of(size.Em));
        }

        var fitting = page.TextWidth.Points / size.Em.Points;
        var (least, most) = ((int)Math.Ceiling(fitting / Widest), (int)(fitting / Closest));
        if (style.Page?.Characters is { } characters && (characters < least || characters > most))
        {
            var isTooMany = characters > most;
            problems.Add(
                isTooMany ? StyleProblems.CharactersTooMany : StyleProblems.CharactersTooFew,
                "page.characters",
                null,
                characters,
                Math.Round(page.TextWidth.Millimeters) + "mm",
                StyleValues.Of(size),
                isTooMany ? most : least);
        }
    }
}
