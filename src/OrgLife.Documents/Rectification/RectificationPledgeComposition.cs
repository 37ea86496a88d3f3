using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a pledge as a letter of one page: opening, numbered promises, closing, room to sign.</summary>
internal static class RectificationPledgeComposition
{
    public static Document Compose(RectificationPledge pledge, PaperComposer composer)
    {
        var numbers = new HeadingNumbers(NumberingStyle.Official);
        return composer.Document(pledge, pledge.Branch.Name,
        [
            composer.Title(pledge),
            new Paragraph([], composer.Styles.Flush),
            .. Prose.Lines(composer, pledge.Opening ?? Opening(pledge, composer), "opening"),
            .. pledge.Items.SelectMany((item, i) => Item(pledge, item, $"items[{i}]", composer, numbers)),
            .. Prose.Lines(composer, pledge.Closing ?? composer.Wording["rectificationPledge.closing"], "closing"),
            HandSigned.Compose(
                composer,
                Position(pledge, composer),
                PaperText.Of(
                    composer.Wording.Fill("rectificationPledge.member", ("name", pledge.Member.Name)), "member.name"),
                HandSigned.Date(composer, pledge.Date)),
        ]);
    }

    private static string Opening(RectificationPledge pledge, PaperComposer composer) =>
        composer.Wording.Fill("rectificationPledge.opening", ("branch", pledge.Branch.Name));

    private static IEnumerable<Block> Item(
        RectificationPledge pledge, PledgeItem item, string path, PaperComposer composer, HeadingNumbers numbers)
    {
        var lines = PaperText.Runs(item.Promise, path + ".promise").ToList();
        var deadline = Deadline(pledge, item, path, composer);
        yield return RunInHeading.Compose(
            composer,
            1,
            new Run(numbers.Next(1)),
            item.Matter,
            path + ".matter",
            lines.Count == 1 ? [.. lines, .. deadline] : lines.Take(1));
        for (var i = 1; i < lines.Count; i++)
        {
            Run[] line = i == lines.Count - 1 ? [lines[i], .. deadline] : [lines[i]];
            yield return new Paragraph(line, composer.Styles.Body);
        }
    }

    private static IEnumerable<Run> Deadline(
        RectificationPledge pledge, PledgeItem item, string path, PaperComposer composer) => item.Deadline is null
        ? []
        :
        [
            PaperText.Of(
                composer.Wording.Fill(
                    "rectificationPledge.deadline", ("deadline", item.Deadline.ToText(pledge.DeadlineStyle))),
                path + ".deadline"),
        ];

    private static Run? Position(RectificationPledge pledge, PaperComposer composer) =>
        PaperText.IsGiven(pledge.Position)
            ? PaperText.Of(
                composer.Wording.Fill("rectificationPledge.position", ("text", pledge.Position!)), "position")
            : null;
}
