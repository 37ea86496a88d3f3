using System.Globalization;
using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>
/// 套用旧稿 — finds words and documents of other years in a paper: last year's file, filled in again, mostly keeps last
/// year's theme. Each is named where it stands first.
/// </summary>
internal static class ThemeRules
{
    // The year of a document number: 中组发〔2014〕21号.
    private static readonly Regex DocumentYear = new(@"[〔\[](?<year>(19|20)[0-9]{2})[〕\]]", RegexOptions.CultureInvariant);

    public static void Check(PartyPaper paper, RuleProfile rules, ProblemList problems)
    {
        if (YearOf(paper) is not { } year || (rules.Themes is null && rules.OldestBasis is null))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in ModelWalk.Of(paper))
        {
            if (value.Value is string text)
            {
                CheckThemes(text, value.Path, year, rules, seen, problems);
                CheckBasis(text, value.Path, year, rules, seen, problems);
            }
        }
    }

    // A paper without a date of its own is of the year of its meeting, or of the first date in it.
    private static int? YearOf(PartyPaper paper)
    {
        var own = ModelShape.Find(paper, "date")?.Get!(paper) as OfficialDate;
        return own?.Year
            ?? ModelWalk.Of(paper).Select(value => (value.Value as OfficialDate)?.Year).FirstOrDefault(year => year is not null);
    }

    private static void CheckThemes(
        string text, string path, int year, RuleProfile rules, HashSet<string> seen, ProblemList problems)
    {
        foreach (var theme in rules.Themes ?? [])
        {
            if ((year < theme.From || year > theme.To) && text.Contains(theme.Words) && seen.Add(theme.Words))
            {
                problems.AddRuled(
                    RuleKey.Themes, RuleProblems.ThemeStale, path, null, theme.Words, theme.From, theme.To, year);
            }
        }
    }

    private static void CheckBasis(
        string text, string path, int year, RuleProfile rules, HashSet<string> seen, ProblemList problems)
    {
        foreach (var match in DocumentYear.Matches(text).Cast<Match>())
        {
            var issued = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            if (year - issued > rules.OldestBasis && seen.Add(match.Value))
            {
                problems.AddRuled(
                    RuleKey.OldestBasis, RuleProblems.BasisStale, path, null,
                    issued, year - issued, rules.OldestBasis!.Value);
            }
        }
    }
}
