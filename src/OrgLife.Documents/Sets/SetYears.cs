using System.Globalization;
using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>年度、主题 — a paper of another year among the others was probably filled in from last year's file.</summary>
internal static class SetYears
{
    private static readonly Regex TitleYear = new("(?<year>(19|20)[0-9]{2})年度", RegexOptions.CultureInvariant);

    public static void Check(SetFindings findings)
    {
        CheckYears(findings);
        CheckThemes(findings);
    }

    private static void CheckYears(SetFindings findings)
    {
        var years = findings.Own.SelectMany(placed => YearsOf(placed.Paper, placed.Index)).ToList();
        if (years.Count == 0)
        {
            return;
        }

        var usual = SetValue<int>.Usual(years).Value;
        foreach (var year in years.Where(year => year.Value != usual))
        {
            findings.Add(year.Index, SetProblems.YearDiffers, year.Path, null, year.Value, usual);
        }
    }

    private static IEnumerable<SetValue<int>> YearsOf(PartyPaper paper, int index)
    {
        if (PaperFacts.YearOf(paper) is { } year)
        {
            yield return new SetValue<int>(index, "appraisalYear", year);
        }

        if (TitleYear.Match(paper.Title) is { Success: true } match)
        {
            yield return new SetValue<int>(
                index, "title", int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture));
        }
    }

    private static void CheckThemes(SetFindings findings)
    {
        var themes = findings.Papers
            .Select((paper, index) => new SetValue<string>(index, "theme", ThemeOf(paper)?.Trim().TrimEnd('。') ?? ""))
            .Where(theme => theme.Value.Length > 0)
            .ToList();
        if (themes.Count == 0)
        {
            return;
        }

        var usual = SetValue<string>.Usual(themes);
        foreach (var theme in themes.Where(theme => theme.Value != usual.Value))
        {
            findings.Add(
                theme.Index, SetProblems.ThemeDiffers, theme.Path, theme.Value,
                findings.Papers[usual.Index].Title, usual.Value);
        }
    }

    private static string? ThemeOf(PartyPaper paper) =>
        ModelShape.Find(paper, "theme")?.Get!(paper) as string;
}
