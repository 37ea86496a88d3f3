namespace OrgLife.Documents;

/// <summary>Corrects the texts of a paper by the rules whose correction is certain.</summary>
internal static class WritingCorrector
{
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

    private static (string Text, IReadOnlyList<string> Codes) Apply(string text)
    {
        var codes = new List<string>();
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
}
