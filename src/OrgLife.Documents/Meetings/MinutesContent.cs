using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>会议内容 — matter by matter: what was reported, who said what, what was decided and how the vote went.</summary>
internal static class MinutesContent
{
    public static IEnumerable<IReadOnlyList<Paragraph>> Compose(MeetingMinutes minutes, PaperComposer composer)
    {
        var numbers = new HeadingNumbers(NumberingStyle.Official);
        return minutes.Items.Select((item, i) => Item(item, $"items[{i}]", composer, numbers));
    }

    private static IReadOnlyList<Paragraph> Item(
        MinutesItem item, string path, PaperComposer composer, HeadingNumbers numbers) =>
    [
        FormCard.Paragraph(composer, Heading(item, path, composer, numbers)),
        .. item.Paragraphs.SelectMany((text, i) => FormCard.Paragraphs(composer, $"{path}.paragraphs[{i}]", text)),
        .. item.Speeches.SelectMany((speech, i) => Speech(speech, $"{path}.speeches[{i}]", composer)),
        .. Decision(item, path, composer),
    ];

    private static Run[] Heading(MinutesItem item, string path, PaperComposer composer, HeadingNumbers numbers) =>
    [
        .. new[]
        {
            new Run(numbers.Next(1)),
            PaperText.Of(item.Title, path + ".title"),
            PaperText.Of(MeetingSpeaker.InBrackets(composer, item.Speaker, null), path + ".speaker"),
        }.Select(run => run with { Style = composer.Styles.TableHead.Text }),
    ];

    private static IEnumerable<Paragraph> Speech(MeetingSpeech speech, string path, PaperComposer composer) =>
        PaperText.Runs(speech.Text, path + ".text").Select((line, i) => i == 0
            ? FormCard.Paragraph(
                composer,
                PaperText.Of(composer.Wording.Fill("meetingMinutes.speaker", ("name", speech.Speaker)), path + ".speaker"),
                line)
            : FormCard.Paragraph(composer, line));

    private static IEnumerable<Paragraph> Decision(MinutesItem item, string path, PaperComposer composer)
    {
        if (PaperText.IsGiven(item.Decision))
        {
            var text = composer.Wording.Fill("meetingMinutes.decision", ("text", item.Decision!));
            foreach (var line in FormCard.Paragraphs(composer, path + ".decision", text))
            {
                yield return line;
            }
        }

        if (item.Vote is not null)
        {
            yield return FormCard.Paragraph(composer, new Run(Vote(item.Vote, composer)));
        }
    }

    private static string Vote(MeetingVote vote, PaperComposer composer) => composer.Wording.Fill(
        vote.Passed ? "meetingMinutes.votePassed" : "meetingMinutes.voteFailed",
        ("voters", FieldText.Arabic(vote.Voters)),
        ("present", FieldText.Arabic(vote.Present)),
        ("inFavour", FieldText.Arabic(vote.InFavour)),
        ("against", FieldText.Arabic(vote.Against)),
        ("abstained", FieldText.Arabic(vote.Abstained)));
}
