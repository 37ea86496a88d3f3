namespace OrgLife.Documents;

/// <summary>
/// 会议事项 held against a profile. A meeting that takes up nothing of what is ruled is another meeting, and is not looked at.
/// </summary>
internal static class RuledMatters
{
    public static void Check(
        MeetingKind kind, IReadOnlyList<MatterText> items, RuleProfile rules, ProblemList problems)
    {
        var rule = rules.Meetings?.FirstOrDefault(meeting => meeting.Kind == kind);
        if (rule is not null && items.Any(item => rule.Matters.Any(item.IsAbout)))
        {
            CheckMissing(rule, items, problems);
            CheckOrder(rule, items, problems);
        }

        if (kind == MeetingKind.GroupMeeting)
        {
            CheckGroup(items, rules, problems);
        }
    }

    private static void CheckMissing(MeetingRule rule, IReadOnlyList<MatterText> items, ProblemList problems)
    {
        foreach (var matter in rule.Matters.Where(matter => !items.Any(item => item.IsAbout(matter))))
        {
            var kind = matter.InGroups ? RuleProblems.MatterPerhapsInGroups : RuleProblems.MatterMissing;
            problems.AddRuled(RuleKey.Meetings, kind, "items", null, RuleText.Of(rule.Kind), matter.Name);
        }
    }

    private static void CheckOrder(MeetingRule rule, IReadOnlyList<MatterText> items, ProblemList problems)
    {
        var (last, before) = (-1, "");
        foreach (var matter in rule.Matters.Where(matter => !matter.Anywhere))
        {
            if (PlaceOf(matter, items) is not { } place)
            {
                continue;
            }

            if (place < last)
            {
                problems.AddRuled(
                    RuleKey.Meetings, RuleProblems.MatterOutOfOrder, $"items[{place}]", null, matter.Name, before);
            }
            else
            {
                (last, before) = (place, matter.Name);
            }
        }
    }

    // The item that is named for it, or else the first that speaks of it.
    private static int? PlaceOf(MeetingMatter matter, IReadOnlyList<MatterText> items) =>
        First(items, item => matter.IsIn(item.Title)) ?? First(items, item => item.IsAbout(matter));

    private static int? First(IReadOnlyList<MatterText> items, Func<MatterText, bool> isIt)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (isIt(items[index]))
            {
                return index;
            }
        }

        return null;
    }

    private static void CheckGroup(IReadOnlyList<MatterText> items, RuleProfile rules, ProblemList problems)
    {
        var matters = rules.Meetings?.FirstOrDefault(meeting => meeting.Kind == MeetingKind.GeneralMeeting)?.Matters ?? [];
        for (var index = 0; index < items.Count; index++)
        {
            var about = matters.Where(matter => matter.IsIn(items[index].Title)).ToList();
            if (about.Count > 0 && about.All(matter => !matter.InGroups))
            {
                problems.AddRuled(
                    RuleKey.Meetings, RuleProblems.MatterNotForGroups, $"items[{index}]", null, about[0].Name);
            }
        }
    }
}
