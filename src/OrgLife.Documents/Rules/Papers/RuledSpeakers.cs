namespace OrgLife.Documents;

/// <summary>
/// 发言顺序 held against a profile, where the minutes name who came: their posts tell who is of a committee. It matters where
/// members speak of themselves, not in every debate.
/// </summary>
internal static class RuledSpeakers
{
    private static readonly string[] OfThemselves = ["自评", "互评", "自我批评", "发言"];

    public static void Check(MeetingMinutes minutes, RuleProfile rules, ProblemList problems)
    {
        if (rules.SpeakingOrder is not { } order)
        {
            return;
        }

        for (var index = 0; index < minutes.Items.Count; index++)
        {
            if (OfThemselves.Any(minutes.Items[index].Title.Contains))
            {
                CheckItem(minutes, minutes.Items[index], $"items[{index}]", order, problems);
            }
        }
    }

    private static void CheckItem(
        MeetingMinutes minutes,
        MinutesItem item,
        string path,
        IReadOnlyList<SpeakerRank> order,
        ProblemList problems)
    {
        var (last, before) = (-1, "");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < item.Speeches.Count; index++)
        {
            var name = item.Speeches[index].Speaker;
            if (!seen.Add(NameRules.SameName(name)) || PlaceOf(name, minutes, order) is not { } place)
            {
                continue;
            }

            if (place < last)
            {
                problems.AddRuled(
                    RuleKey.SpeakingOrder, RuleProblems.SpeakerOutOfOrder, $"{path}.speeches[{index}].speaker", null,
                    name, before, RuleText.Of(order));
            }
            else
            {
                (last, before) = (place, name);
            }
        }
    }

    private static int? PlaceOf(string name, MeetingMinutes minutes, IReadOnlyList<SpeakerRank> order)
    {
        var member = minutes.Attendance.Attendees.FirstOrDefault(attendee =>
            NameRules.SameName(attendee.Name) == NameRules.SameName(name));
        var place = member is null ? -1 : order.ToList().IndexOf(RankOf(member));
        return place < 0 ? null : place;
    }

    private static SpeakerRank RankOf(PartyMember member) => member.Post switch
    {
        null => SpeakerRank.Member,
        var post when post.Contains("总支") => SpeakerRank.GeneralBranchCommittee,
        var post when PaperText.IsGiven(post) => SpeakerRank.BranchCommittee,
        _ => SpeakerRank.Member,
    };
}
