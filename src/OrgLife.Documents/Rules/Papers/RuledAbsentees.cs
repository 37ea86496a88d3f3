namespace OrgLife.Documents;

/// <summary>缺席名单 held against a profile: whether the members make up for it, and whether a letter was enough.</summary>
internal static class RuledAbsentees
{
    public static void Check(AbsenteeRoster roster, RuleProfile rules, ProblemList problems)
    {
        RuledDates.Check(roster.MeetingDate, Milestone.GeneralMeeting, "meetingDate", rules, problems);
        RuledDates.Check(roster.Date, Milestone.Filing, "date", rules, problems);
    }

    /// <summary>Whether anything is asked of a member who sent in writing what there was to say.</summary>
    public static bool HasTakenPart(AbsenteeEntry entry, RuleProfile? rules) =>
        entry.SentOpinion && rules?.WrittenOpinions == true;
}
