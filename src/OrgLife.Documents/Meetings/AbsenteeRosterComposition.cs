using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a list of absentees: which meeting, then one row for each.</summary>
internal static class AbsenteeRosterComposition
{
    public static Document Compose(AbsenteeRoster roster, PaperComposer composer) => ListPaper.Compose(
        composer,
        roster,
        roster.Branch,
        roster.Date,
        [
            new Paragraph([Meeting(roster, composer)], composer.Styles.Note with { KeepWithNext = true }),
            ListTable.Compose(composer, "absenteeRoster", roster.Columns, AbsenteeFields.All, roster.Items),
            .. ListPaper.Remark(composer, roster.Remark),
        ]);

    private static Run Meeting(AbsenteeRoster roster, PaperComposer composer)
    {
        (string, string)[] facts =
        [
            ("meeting", roster.Meeting),
            ("date", roster.MeetingDate.ToText(DateStyle.Full)),
            ("absent", FieldText.Arabic(roster.Items.Count)),
        ];
        return PaperText.Of(
            roster.Expected is { } expected
                ? composer.Wording.Fill("absenteeRoster.meetingOf", [.. facts, ("expected", FieldText.Arabic(expected))])
                : composer.Wording.Fill("absenteeRoster.meeting", facts),
            "meeting");
    }
}
