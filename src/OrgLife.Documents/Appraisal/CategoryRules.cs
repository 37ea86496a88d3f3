namespace OrgLife.Documents;

/// <summary>类别 — items of one category follow each other, so that its cell can be merged.</summary>
internal static class CategoryRules
{
    public static void Check(IReadOnlyList<string?> categories, Func<int, string> pathOf, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < categories.Count; index++)
        {
            var category = categories[index];
            var goesOn = index > 0 && categories[index - 1] == category;
            if (category is not null && !goesOn && !seen.Add(category))
            {
                problems.Add(ProblemCatalogue.CategorySplit, pathOf(index), null, category);
            }
        }
    }
}
