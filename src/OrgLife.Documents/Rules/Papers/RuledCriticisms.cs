namespace OrgLife.Documents;

/// <summary>相互批评意见 held against a profile: so many at least of each member to every other, before the meeting.</summary>
internal static class RuledCriticisms
{
    public static void Check(CriticismMatrix matrix, RuleProfile rules, ProblemList problems)
    {
        RuledDates.CheckEnd(matrix.Date, Milestone.GeneralMeeting, "date", rules, problems);
        if (rules.CriticismMinimum is not { } least)
        {
            return;
        }

        var counts = CountsOf(matrix);
        for (var from = 0; from < matrix.Members.Count; from++)
        {
            for (var to = 0; to < matrix.Members.Count; to++)
            {
                if (from != to && counts[from, to] < least)
                {
                    problems.AddRuled(
                        RuleKey.CriticismMinimum, RuleProblems.CriticismsTooFew, "items", null,
                        matrix.Members[from].Name, matrix.Members[to].Name, counts[from, to], least);
                }
            }
        }
    }

    private static int[,] CountsOf(CriticismMatrix matrix)
    {
        var counts = new int[matrix.Members.Count, matrix.Members.Count];
        foreach (var item in matrix.Items)
        {
            var (from, to) = (PlaceOf(matrix, item.From), PlaceOf(matrix, item.To));
            if (from >= 0 && to >= 0)
            {
                counts[from, to] += item.Texts.Count;
            }
        }

        return counts;
    }

    private static int PlaceOf(CriticismMatrix matrix, PartyMember person)
    {
        for (var index = 0; index < matrix.Members.Count; index++)
        {
            if (NameRules.IsSame(matrix.Members[index], person))
            {
                return index;
            }
        }

        return -1;
    }
}
