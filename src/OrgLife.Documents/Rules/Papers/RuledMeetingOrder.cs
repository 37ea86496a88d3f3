namespace OrgLife.Documents;

/// <summary>会议的先后 held against a profile: the kinds of meetings one after the other, as the notice has them.</summary>
internal static class RuledMeetingOrder
{
    public static void Check(IReadOnlyList<HeldMeeting> meetings, RuleProfile rules, ProblemList problems)
    {
        var order = (rules.Meetings ?? []).Select(meeting => meeting.Kind).ToList();
        foreach (var later in meetings)
        {
            var earlier = meetings.FirstOrDefault(meeting => order.IndexOf(meeting.Kind) >= 0
                && order.IndexOf(meeting.Kind) < order.IndexOf(later.Kind) && meeting.Date.IsAfter(later.Date));
            if (earlier is not null)
            {
                problems.AddRuled(
                    RuleKey.Meetings, RuleProblems.MatterOutOfOrder, later.Path, null,
                    RuleText.Of(later.Kind), RuleText.Of(earlier.Kind));
            }
        }
    }

    /// <summary>The meetings of a set that take up what is ruled of them; others may be held at any time.</summary>
    public static void Check(IReadOnlyList<PartyPaper> papers, RuleProfile rules, ProblemList problems) => Check(
        [
            .. papers.OfType<MeetingMinutes>()
                .Where(minutes => rules.Meetings?.Any(rule => rule.Kind == minutes.Kind && minutes.Items.Any(item =>
                    rule.Matters.Any(new MatterText(item.Title, item.Paragraphs).IsAbout))) == true)
                .Select(minutes => new HeldMeeting(minutes.Kind, minutes.Time.Date, "")),
        ],
        rules,
        problems);
}
