namespace OrgLife.Documents;

/// <summary>相互批评意见 — between members of the list, never of oneself, and of every other where that is asked.</summary>
internal static class CriticismMatrixRules
{
    public static void Check(CriticismMatrix matrix, ProblemList problems)
    {
        NameRules.CheckRepeats(matrix.Members, index => $"members[{index}]", problems);
        ListRules.Check(matrix.Columns, CriticismFields.All, matrix.Items, problems);
        for (var index = 0; index < matrix.Items.Count; index++)
        {
            CheckPersons(matrix, matrix.Items[index], $"items[{index}]", problems);
        }

        // A profile that asks for some counts them itself.
        var isAsked = matrix.EveryPair && problems.Rules?.CriticismMinimum is null;
        foreach (var pair in isAsked ? matrix.MissingPairs : [])
        {
            problems.Add(ProblemCatalogue.CriticismMissing, "items", null, pair.First.Name, pair.Second.Name);
        }

        DateRules.CheckOfPaper(matrix.Date, "填报日期", problems);
    }

    private static void CheckPersons(CriticismMatrix matrix, Criticism item, string path, ProblemList problems)
    {
        if (NameRules.IsSame(item.From, item.To))
        {
            problems.Add(ProblemCatalogue.CriticismOfSelf, path, null, item.From.Name);
        }

        foreach (var (person, place) in new[] { (item.From, ".from"), (item.To, ".to") })
        {
            if (!matrix.Members.Any(member => NameRules.IsSame(member, person)))
            {
                problems.Add(ProblemCatalogue.CriticismOfStranger, path + place, null, person.Name);
            }
        }
    }
}
