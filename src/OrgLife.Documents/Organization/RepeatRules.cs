namespace OrgLife.Documents;

/// <summary>重复 — rows of a list that say the same.</summary>
internal static class RepeatRules
{
    public static void Check(IReadOnlyList<string> texts, Func<int, string> pathOf, ProblemList problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < texts.Count; index++)
        {
            var text = texts[index].Trim();
            if (seen.TryGetValue(text, out var first))
            {
                problems.Add(ProblemCatalogue.IssueRepeated, pathOf(index), text, first + 1);
            }
            else
            {
                seen.Add(text, index);
            }
        }
    }
}
