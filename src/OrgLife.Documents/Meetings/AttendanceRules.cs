namespace OrgLife.Documents;

/// <summary>
/// 到会情况 — 应到 = 实到 + 请假 + 缺席, each of those who did not come by name and with a reason: minutes that do not say
/// who was excused are the commonest complaint.
/// </summary>
internal static class AttendanceRules
{
    public static void Check(Attendance attendance, ProblemList problems)
    {
        const int most = NumberRules.MostPersons;
        NumberRules.Check(attendance.Expected, 0, most, "attendance.expected", "应到人数", problems);
        NumberRules.Check(attendance.Present, 0, most, "attendance.present", "实到人数", problems);
        CheckSum(attendance, problems);
        CheckNames(attendance, problems);
        for (var index = 0; index < attendance.Absences.Count; index++)
        {
            CheckReason(attendance.Absences[index], $"attendance.absences[{index}]", problems);
        }
    }

    /// <summary>其他 says nothing without a note.</summary>
    public static void CheckReason(Absence absence, string path, ProblemList problems)
    {
        if (absence.Reason == AbsenceReason.Other && !PaperText.IsGiven(absence.Note))
        {
            problems.Add(ProblemCatalogue.AbsenceWithoutReason, path, null, absence.Member.Name);
        }
    }

    private static void CheckSum(Attendance attendance, ProblemList problems)
    {
        var (expected, present) = (attendance.Expected, attendance.Present);
        if (present > expected)
        {
            var kind = ProblemCatalogue.MorePresentThanExpected;
            problems.Add(kind, "attendance.present", null, present, expected);
        }
        else if ((long)present + attendance.Absences.Count != expected)
        {
            var kind = ProblemCatalogue.AbsentUnnamed;
            problems.Add(
                kind, "attendance.absences", null, expected, present, expected - present, attendance.Absences.Count);
        }
    }

    private static void CheckNames(Attendance attendance, ProblemList problems)
    {
        if (attendance.Attendees.Count > 0 && attendance.Attendees.Count != attendance.Present)
        {
            var kind = ProblemCatalogue.AttendeesDiffer;
            problems.Add(
                kind, "attendance.attendees", null, attendance.Attendees.Count, attendance.Present);
        }

        var came = attendance.Attendees.Count;
        NameRules.CheckRepeats(
            [.. attendance.Attendees, .. attendance.Absences.Select(absence => absence.Member)],
            index => index < came
                ? $"attendance.attendees[{index}]"
                : $"attendance.absences[{index - came}].member",
            problems);
    }
}
