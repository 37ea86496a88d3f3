using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a notice of a meeting: why, theme, meetings, preparations, what is asked, whom to ask.</summary>
internal static class MeetingNoticeComposition
{
    public static Document Compose(MeetingNotice notice, PaperComposer composer)
    {
        var numbers = new HeadingNumbers(NumberingStyle.Official);
        return notice.Framed.Compose(composer,
        [
            .. Prose.Lines(composer, notice.Opening ?? Opening(notice, composer), "opening"),
            .. Part("theme", PaperText.IsGiven(notice.Theme), () => Prose.Lines(composer, notice.Theme, "theme")),
            .. Part("meetings", true, () => NoticedMeetings.Compose(notice, composer, numbers)),
            .. Part("preparations", notice.Preparations.Count > 0, () => Preparations(notice, composer, numbers)),
            .. Part("requirements", notice.Requirements.Count > 0, () => Requirements(notice, composer, numbers)),
            .. notice.Contacts.Select((contact, i) => new Paragraph(
                [PaperText.Of(FullStop.After(ContactText.Of(composer, contact)), $"contacts[{i}]")],
                composer.Styles.Body with { Alignment = Alignment.Left })),
        ]);

        IEnumerable<Block> Part(string key, bool isThere, Func<IEnumerable<Block>> text) => !isThere
            ? []
            :
            [
                new Heading(
                    [new Run(numbers.Next(1)), new Run(composer.Wording["meetingNotice." + key])],
                    composer.Styles.Heading(1)),
                .. text(),
            ];
    }

    private static string Opening(MeetingNotice notice, PaperComposer composer)
    {
        var matter = ("matter", OccasionText.Of(composer.Wording, "plan", notice.Matter, notice.AppraisalYear));
        return notice.Basis is null
            ? composer.Wording.Fill("meetingNotice.opening", matter)
            : composer.Wording.Fill(
                "meetingNotice.openingWithBasis", matter, ("basis", notice.Basis.ToText(composer.Wording)));
    }

    private static IEnumerable<Block> Preparations(
        MeetingNotice notice, PaperComposer composer, HeadingNumbers numbers) =>
        notice.Preparations.SelectMany((item, i) =>
        {
            var path = $"preparations[{i}]";
            var lines = PaperText.Runs(WithDeadline(item, composer), path + ".text").ToList();
            return new Block[]
            {
                RunInHeading.Compose(
                    composer,
                    2,
                    new Run(numbers.Next(2)),
                    PaperText.IsGiven(item.Title) ? item.Title! : FieldText.Choice(composer, item.Kind),
                    path + ".title",
                    lines.Take(1)),
            }.Concat(lines.Skip(1).Select(line => new Paragraph([line], composer.Styles.Body)));
        });

    private static string WithDeadline(MeetingPreparation item, PaperComposer composer) => item.Deadline is null
        ? FullStop.After(item.Text)
        : FullStop.After(item.Text) + composer.Wording.Fill(
            "meetingNotice.deadline", ("deadline", item.Deadline.ToText(DateStyle.MonthDay)));

    // A single demand needs no number.
    private static IEnumerable<Block> Requirements(
        MeetingNotice notice, PaperComposer composer, HeadingNumbers numbers) =>
        notice.Requirements.SelectMany((text, i) => notice.Requirements.Count == 1
            ? Prose.Lines(composer, text, "requirements[0]")
            : Prose.Numbered(composer, text, $"requirements[{i}]", numbers.Next(3)));
}
