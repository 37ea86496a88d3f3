using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>
/// 文字规范检查 — lists where a paper's texts depart from the rules of writing, and corrects them when asked. Nothing is ever
/// corrected silently: every change is listed.
/// </summary>
public static class WritingCheck
{
    /// <summary>规则 — the codes with what each asks for.</summary>
    public static IReadOnlyDictionary<string, string> Rules { get; } =
        WritingRules.All.ToDictionary(rule => rule.Code, rule => rule.Message, StringComparer.Ordinal);

    /// <summary>Every departure, in the order of the fields; all are notices.</summary>
    /// <param name="paper">The paper.</param>
    public static IReadOnlyList<Problem> CheckWriting(this PartyPaper paper) =>
    [
        .. PaperTexts.Of(paper).SelectMany(value => Departures(paper, value.Path, value.Text)),
    ];

    /// <summary>
    /// The same paper with the departures corrected whose correction is certain; the others stay as they are. Half a
    /// character, which is none, becomes U+FFFD, listed as <c>text.lone-surrogate</c>.
    /// </summary>
    /// <param name="paper">The paper.</param>
    public static CorrectedWriting CorrectWriting(this PartyPaper paper) => WritingCorrector.Correct(paper);

    private static IEnumerable<Problem> Departures(PartyPaper paper, string path, string text) =>
        from rule in WritingRules.All
        from match in rule.Pattern.Matches(text).Cast<Match>()
        orderby match.Index
        select new Problem
        {
            Path = path,
            Place = PlaceName.Of(paper, path),
            Code = rule.Code,
            Severity = ProblemSeverity.Notice,
            Message = rule.Message,
            Found = Context(text, match.Index, match.Length),
            Hint = rule.Correct is null ? null : $"宜作：{Corrected(text, rule, match)}",
            Clause = rule.Clause,
        };

    private static string Corrected(string text, WritingRule rule, Match match)
    {
        var correction = rule.Correct!(match);
        var corrected = text.Substring(0, match.Index) + correction + text.Substring(match.Index + match.Length);
        return Context(corrected, match.Index, correction.Length);
    }

    // The place with a few characters before and after it, so that a person finds it.
    private static string Context(string text, int index, int length)
    {
        const int around = 6;
        var start = Math.Max(0, index - around);
        var end = Math.Min(text.Length, index + length + around);
        start += start < text.Length && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return (start > 0 ? "…" : "") + text.Substring(start, end - start) + (end < text.Length ? "…" : "");
    }
}
