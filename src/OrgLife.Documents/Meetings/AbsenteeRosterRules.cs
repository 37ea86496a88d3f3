namespace OrgLife.Documents;

/// <summary>
/// 缺席名单 — each with a reason, and with a way and a time to make up for the meeting where that can be asked: of the
/// frail and the gravely ill nothing is asked (2019年《中国共产党党员教育管理工作条例》第二十三条).
/// </summary>
internal static class AbsenteeRosterRules
{
    public static void Check(AbsenteeRoster roster, ProblemList problems)
    {
        ListRules.Check(roster.Columns, AbsenteeFields.All, roster.Items, problems);
        NumberRules.Check(roster.Expected, 1, NumberRules.MostPersons, "expected", "应到人数", problems);
        if (roster.Items.Count > roster.Expected)
        {
            problems.Add(ProblemCatalogue.MoreAbsentThanExpected, "items", null, roster.Items.Count, roster.Expected);
        }

        for (var index = 0; index < roster.Items.Count; index++)
        {
            CheckEntry(roster, roster.Items[index], $"items[{index}]", problems);
        }

        NameRules.CheckRepeats(
            [.. roster.Items.Select(entry => entry.Member)], index => $"items[{index}].member", problems);
        DateRules.CheckOfPaper(roster.Date, "填报日期", problems);
    }

    private static void CheckEntry(AbsenteeRoster roster, AbsenteeEntry entry, string path, ProblemList problems)
    {
        AttendanceRules.CheckReason(entry.Absence, path, problems);
        var isPlanned = PaperText.IsGiven(entry.Method) && (entry.Deadline ?? (object?)entry.DoneOn) is not null;
        var isAsked = problems.Rules?.MakeUp != false && MustMakeUp(entry.Reason)
            && !RuledAbsentees.HasTakenPart(entry, problems.Rules);
        if (isAsked && !isPlanned)
        {
            problems.AddRuled(RuleKey.MakeUp, ProblemCatalogue.AbsenceNotMadeUp, path, null, entry.Member.Name);
        }

        var planned = entry.Deadline?.Date ?? entry.DoneOn;
        if (planned is not null && roster.MeetingDate.IsAfter(planned))
        {
            problems.Add(ProblemCatalogue.MadeUpBeforeMeeting, path, null, planned, roster.MeetingDate);
        }
    }

    // The floating take part elsewhere (第三十二条); the suspended and the detained cannot.
    private static bool MustMakeUp(AbsenceReason reason) => reason is not (AbsenceReason.Frail
        or AbsenceReason.GravelyIll or AbsenceReason.Floating or AbsenceReason.Suspended or AbsenceReason.Detained);
}
