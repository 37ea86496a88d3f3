using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes minutes as a form: what the meeting was, who was there, what was said, who signs.</summary>
internal static class MeetingMinutesComposition
{
    private static readonly Length ContentHeight = Length.FromMillimeters(70);

    public static Document Compose(MeetingMinutes minutes, PaperComposer composer) =>
        composer.Document(minutes, minutes.Branch.Name,
        [
            composer.FormTitle(minutes, composer.Page),
            FormHead.Line(composer, [ListPaper.Branch(composer, minutes.Branch)], Group(minutes, composer)),
            FormCard.Table(composer, [.. Facts(minutes, composer), .. People(minutes, composer), .. Content(minutes, composer)]),
        ]);

    private static IReadOnlyList<Inline> Group(MeetingMinutes minutes, PaperComposer composer) =>
        PaperText.IsGiven(minutes.Group)
            ? [PaperText.Of(composer.Wording.Fill("meetingMinutes.group", ("name", minutes.Group!)), "group")]
            : [];

    private static IEnumerable<TableRow> Facts(MeetingMinutes minutes, PaperComposer composer) =>
    [
        FormCard.Wide(composer, "meetingMinutes.theme", FormCard.Value(composer, "theme", minutes.Theme)),
        FormCard.Pair(
            composer,
            "meetingMinutes.kind",
            FormCard.Value(composer, "kind", minutes.Kind),
            "meetingMinutes.place",
            FormCard.Value(composer, "place", minutes.Place)),
        FormCard.Wide(composer, "meetingMinutes.time", FormCard.Value(composer, "time", minutes.Time.ToText())),
        FormCard.Pair(
            composer,
            "meetingMinutes.host",
            FormCard.Name(composer, "host", minutes.Host),
            "meetingMinutes.recorder",
            FormCard.Name(composer, "recorder", minutes.Recorder)),
    ];

    private static IEnumerable<TableRow> People(MeetingMinutes minutes, PaperComposer composer)
    {
        var attendance = minutes.Attendance;
        yield return FormCard.Pair(
            composer,
            "meetingMinutes.expected",
            Persons(composer, attendance.Expected),
            "meetingMinutes.present",
            Persons(composer, attendance.Present));
        if (attendance.Attendees.Count > 0)
        {
            yield return Wide("attendees", AttendanceText.Attendees(composer, attendance));
        }

        yield return Wide("excused", AttendanceText.Absentees(composer, attendance, excused: true));
        yield return Wide("unexcused", AttendanceText.Absentees(composer, attendance, excused: false));
        if (attendance.Observers.Count > 0)
        {
            yield return Wide("observers", string.Join("、", attendance.Observers));
        }

        TableRow Wide(string key, string? text) => FormCard.Wide(
            composer, "meetingMinutes." + key, FormCard.Value(composer, "attendance", text));
    }

    private static IEnumerable<TableRow> Content(MeetingMinutes minutes, PaperComposer composer)
    {
        foreach (var row in FormCard.Boxes(
            composer,
            "meetingMinutes.content",
            [.. Matters(minutes, composer), [Signatures(composer)]],
            minutes.Items.Count > 0 ? Length.Zero : ContentHeight))
        {
            yield return row;
        }

        if (PaperText.IsGiven(minutes.Remark))
        {
            yield return FormCard.Wide(
                composer, "meetingMinutes.remark", FormCard.Value(composer, "remark", minutes.Remark));
        }
    }

    private static IEnumerable<IReadOnlyList<Paragraph>> Matters(MeetingMinutes minutes, PaperComposer composer) =>
        minutes.Items.Count > 0
            ? MinutesContent.Compose(minutes, composer)
            : [[FormCard.Paragraph(composer, new Run(""))]];

    private static TableCell Persons(PaperComposer composer, int count) => FormTable.Centered(
        composer, composer.Wording.Fill("meetingMinutes.persons", ("count", FieldText.Arabic(count))));

    // A row of the same box, the last: as such it is never alone on a page.
    private static Paragraph Signatures(PaperComposer composer) =>
        FormCard.Signature(composer, composer.Wording["meetingMinutes.signatures"]);
}
