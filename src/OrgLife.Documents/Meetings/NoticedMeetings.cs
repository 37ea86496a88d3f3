using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 会议安排 — time, place and people of each meeting of a notice, and its agenda. The facts of a single meeting have the
/// second level of headings; of several meetings each has it itself.
/// </summary>
internal sealed class NoticedMeetings(PaperComposer composer, HeadingNumbers numbers)
{
    public static IEnumerable<Block> Compose(MeetingNotice notice, PaperComposer composer, HeadingNumbers numbers)
    {
        var meetings = new NoticedMeetings(composer, numbers);
        return notice.Meetings.Count == 1
            ? meetings.Single(notice.Meetings[0], "meetings[0]")
            : notice.Meetings.SelectMany((meeting, i) => meetings.OneOfSeveral(meeting, $"meetings[{i}]"));
    }

    private IEnumerable<Block> Single(NoticedMeeting meeting, string path) =>
    [
        .. Facts(meeting, path).Select(fact => RunInHeading.Compose(
            composer, 2, new Run(numbers.Next(2)), fact.Label, fact.Text.Source!, [fact.Text])),
        .. Agenda(meeting, path, () => Heading(new Run(composer.Wording["meetingNotice.agenda"]))),
    ];

    private IEnumerable<Block> OneOfSeveral(NoticedMeeting meeting, string path)
    {
        var name = PaperText.IsGiven(meeting.Name) ? meeting.Name! : FieldText.Choice(composer, meeting.Kind);
        return
        [
            Heading(PaperText.Of(name, path + ".name")),
            .. Facts(meeting, path).Select(fact => Line(
                new Run(composer.Wording.Fill("meetingNotice.label", ("label", fact.Label))), fact.Text)),
            .. Agenda(meeting, path, () => Line(new Run(
                composer.Wording.Fill("meetingNotice.label", ("label", composer.Wording["meetingNotice.agenda"]))))
                with { Style = composer.Styles.Body with { KeepWithNext = true } }),
        ];
    }

    private IEnumerable<(string Label, Run Text)> Facts(NoticedMeeting meeting, string path)
    {
        var missing = composer.Wording["list.missing"];
        yield return Fact("time", meeting.Time.ToText());
        yield return Fact("place", PaperText.IsGiven(meeting.Place) ? meeting.Place! : missing);
        yield return Fact(
            "participants", meeting.Participants.Count == 0 ? missing : string.Join("、", meeting.Participants));
        if (meeting.Observers.Count > 0)
        {
            yield return Fact("observers", string.Join("、", meeting.Observers));
        }

        (string, Run) Fact(string key, string text) =>
            (composer.Wording["meetingNotice." + key], PaperText.Of(FullStop.After(text), $"{path}.{key}"));
    }

    private IEnumerable<Block> Agenda(NoticedMeeting meeting, string path, Func<Block> head) =>
        meeting.Agenda.Count == 0
            ? []
            : new[] { head() }.Concat(meeting.Agenda.SelectMany((item, i) => Item(item, $"{path}.agenda[{i}]")));

    private IEnumerable<Block> Item(AgendaItem item, string path) =>
    [
        Line(
            new Run(numbers.Next(3)),
            PaperText.Of(item.Title, path + ".title"),
            PaperText.Of(MeetingSpeaker.InBrackets(composer, item.Speaker, item.Minutes) + "。", path + ".speaker")),
        .. item.Paragraphs.SelectMany((text, i) => Prose.Lines(composer, text, $"{path}.paragraphs[{i}]")),
    ];

    private Heading Heading(Run words) => new([new Run(numbers.Next(2)), words], composer.Styles.Heading(2));

    private Paragraph Line(params Run[] runs) => new(runs, composer.Styles.Body);
}
