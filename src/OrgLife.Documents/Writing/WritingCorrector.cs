namespace OrgLife.Documents;

/// <summary>Corrects the texts of a paper by the rules whose correction is certain.</summary>
internal static class WritingCorrector
{
    private const char Replacement = '\uFFFD';

    public static CorrectedWriting Correct(PartyPaper paper)
    {
        var changes = new List<WritingChange>();
        var corrected = PaperTexts.Rewrite(paper, (path, text) =>
        {
            var (after, codes) = Apply(text);
            if (codes.Count > 0)
            {
                changes.Add(new WritingChange(path, text, after, codes));
            }

            return after;
        });
        return new CorrectedWriting(corrected, changes);
    }

    private static (string Text, IReadOnlyList<string> Codes) Apply(string original)
    {
        var codes = new List<string>();
        var text = WithoutHalves(original);
        if (text != original)
        {
            codes.Add(ProblemCatalogue.LoneSurrogate.Code);
        }

        foreach (var rule in WritingRules.All.Where(rule => rule.Correct is not null))
        {
            var corrected = rule.Pattern.Replace(text, match => rule.Correct!(match));
            if (corrected != text)
            {
                codes.Add(rule.Code);
                text = corrected;
            }
        }

        return (text, codes);
    }

    // Half a character is none, and JSON, by which the texts are changed, has no place for it.
    private static string WithoutHalves(string text) => string.Concat(text.Select((character, i) =>
        CharacterKinds.ProblemOf(text, i) != ProblemCatalogue.LoneSurrogate || IsSecondHalf(text, i)
            ? character
            : Replacement));

    private static bool IsSecondHalf(string text, int index) => index > 0 && CharacterKinds.IsPair(text, index - 1);
}
