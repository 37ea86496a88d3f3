namespace OrgLife.Documents;

/// <summary>到会情况 in words: who came, who was excused and why, who was not.</summary>
internal static class AttendanceText
{
    /// <summary>The names of those who came, with their posts; null where only their number is kept.</summary>
    public static string? Attendees(PaperComposer composer, Attendance attendance) =>
        Joined(attendance.Attendees.Select(member => PaperText.IsGiven(member.Post)
            ? composer.Wording.Fill("attendance.person", ("name", member.Name), ("note", member.Post!))
            : member.Name));

    /// <summary>冯壬（因公外出）、…; 无 where there is none.</summary>
    public static string Absentees(PaperComposer composer, Attendance attendance, bool excused) =>
        Joined(attendance.Absences.Where(absence => absence.IsExcused == excused)
            .Select(absence => Absentee(composer, absence))) ?? composer.Wording["attendance.none"];

    /// <summary>Why a member was not there, in words.</summary>
    public static string Reason(PaperComposer composer, Absence absence) =>
        WithOpinion(composer, absence, BareReason(composer, absence.Reason, absence.Note));

    private static string BareReason(PaperComposer composer, AbsenceReason reason, string? note)
    {
        if (!PaperText.IsGiven(note))
        {
            return FieldText.Choice(composer, reason);
        }

        return reason == AbsenceReason.Other
            ? note!
            : composer.Wording.Fill(
                "attendance.reason", ("reason", FieldText.Choice(composer, reason)), ("note", note!));
    }

    private static string WithOpinion(PaperComposer composer, Absence absence, string reason) =>
        absence.SentOpinion ? composer.Wording.Fill("attendance.sentOpinion", ("reason", reason)) : reason;

    // 无故缺席 is said by the row it stands in.
    private static string Absentee(PaperComposer composer, Absence absence)
    {
        var reason = absence.IsExcused ? Reason(composer, absence) : absence.Note;
        return PaperText.IsGiven(reason)
            ? composer.Wording.Fill("attendance.person", ("name", absence.Member.Name), ("note", reason!))
            : absence.Member.Name;
    }

    private static string? Joined(IEnumerable<string> names)
    {
        var joined = string.Join("、", names);
        return joined.Length == 0 ? null : joined;
    }
}
