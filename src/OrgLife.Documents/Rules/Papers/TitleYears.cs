using System.Globalization;
using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>标题中的年度 — a title that names another 年度 than the profile is last year's, filled in again.</summary>
internal static class TitleYears
{
    private static readonly Regex Year = new("(?<![0-9])(?<year>(19|20)[0-9]{2})年度", RegexOptions.CultureInvariant);

    public static void Check(PartyPaper paper, RuleProfile rules, ProblemList problems)
    {
        var named = Year.Match(paper.Title);
        if (rules.AppraisalYear is { } ruled && named.Success)
        {
            var found = int.Parse(named.Groups["year"].Value, CultureInfo.InvariantCulture);
            if (found != ruled)
            {
                problems.AddRuled(
                    RuleKey.AppraisalYear, RuleProblems.AppraisalYearDiffers, "title", paper.Title, ruled, found);
            }
        }
    }
}
