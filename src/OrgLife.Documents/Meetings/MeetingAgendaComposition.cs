using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes an agenda: when, where and with whom, then the matters in their order.</summary>
internal static class MeetingAgendaComposition
{
    public static Document Compose(MeetingAgenda agenda, PaperComposer composer)
    {
        var numbers = new HeadingNumbers(NumberingStyle.Official);
        return composer.Document(agenda, agenda.Branch.Name,
        [
            composer.Title(agenda),
            new Paragraph([], composer.Styles.Flush),
            .. Facts(agenda, composer),
            .. agenda.Items.SelectMany((item, i) => Item(item, $"items[{i}]", composer, numbers)),
            .. PaperText.IsGiven(agenda.Remark)
                ? Prose.Lines(
                    composer, composer.Wording.Fill("meetingAgenda.remark", ("text", agenda.Remark!)), "remark")
                : [],
        ]);
    }

    private static IEnumerable<Block> Facts(MeetingAgenda agenda, PaperComposer composer)
    {
        var label = composer.Styles.Body.Text with { Role = FontRole.HeiTi };
        var missing = composer.Wording["list.missing"];
        return
        [
            Fact("meeting", MeetingOf(agenda.Branch.Name, FieldText.Choice(composer, agenda.Kind)), "branch.name"),
            .. PaperText.IsGiven(agenda.Theme) ? [Fact("theme", agenda.Theme!, "theme")] : Array.Empty<Block>(),
            Fact("time", agenda.Time.ToText(), "time"),
            Fact("place", agenda.Place ?? missing, "place"),
            Fact("host", agenda.Host ?? missing, "host"),
            Fact(
                "participants",
                agenda.Participants.Count == 0 ? missing : string.Join("、", agenda.Participants),
                "participants"),
            .. agenda.Observers.Count == 0
                ? Array.Empty<Block>()
                : [Fact("observers", string.Join("、", agenda.Observers), "observers")],
            new Paragraph(
                [new Run(composer.Wording["meetingAgenda.items"]) { Style = label }],
                composer.Styles.Body with { KeepWithNext = true }),
        ];

        Block Fact(string key, string text, string source) => new Paragraph(
            [
                new Run(composer.Wording["meetingAgenda." + key]) { Style = label },
                PaperText.Of(text, source),
            ],
            composer.Styles.Body);
    }

    // 某某党支部 or 中共某某支部委员会 and 党支部委员会会议: what ends the name is not said again. One character is chance.
    private static string MeetingOf(string branch, string meeting)
    {
        for (var length = Math.Min(branch.Length, meeting.Length); length > 1; length--)
        {
            var said = meeting.IndexOf(branch.Substring(branch.Length - length), StringComparison.Ordinal);
            if (said >= 0)
            {
                return branch + meeting.Substring(said + length);
            }
        }

        return branch + meeting;
    }

    private static IEnumerable<Block> Item(
        AgendaItem item, string path, PaperComposer composer, HeadingNumbers numbers) =>
    [
        new Heading(
            [new Run(numbers.Next(1)), PaperText.Of(item.Title, path + ".title")],
            composer.Styles.Heading(1) with { KeepWithNext = item.Paragraphs.Count > 0 })
        {
            RunIn =
            [
                PaperText.Of(MeetingSpeaker.InBrackets(composer, item.Speaker, item.Minutes), path + ".speaker") with
                {
                    Style = composer.Styles.Body.Text,
                },
            ],
        },
        .. item.Paragraphs.SelectMany((text, i) => Prose.Lines(composer, text, $"{path}.paragraphs[{i}]")),
    ];
}
