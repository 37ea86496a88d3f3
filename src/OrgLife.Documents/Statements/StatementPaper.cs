using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>What statements have in common: title and speaker, introduction, numbered parts, sign-off.</summary>
internal static class StatementPaper
{
    public static Document Compose(
        PaperComposer composer,
        PartyPaper paper,
        PartyOrganization branch,
        PartyMember? speaker,
        IReadOnlyList<string> introduction,
        IReadOnlyList<Block> parts,
        OfficialDate date) => composer.Document(paper, branch.Name,
        [
            composer.Title(paper),
            .. speaker is null ? [] : new[] { Speaker(composer, branch, speaker) },
            new Paragraph([], composer.Styles.Flush),
            .. introduction.SelectMany((text, i) => Prose.Lines(composer, text, $"introduction[{i}]")),
            .. parts,
            SignOff.Unsealed(
                composer,
                speaker is null
                    ? PaperText.Of(branch.Name, "branch.name")
                    : PaperText.Of(speaker.Name, "speaker.name"),
                new Run(date.ToText(DateStyle.Full)) { Source = "date" }),
        ]);

    /// <summary>The parts under 一、, their points under （一）.</summary>
    public static IReadOnlyList<Block> Parts(
        PaperComposer composer, IReadOnlyList<StatementPart> parts, HeadingNumbers numbers) =>
        [.. parts.SelectMany((part, i) => Part(composer, part, $"parts[{i}]", numbers))];

    private static IEnumerable<Block> Part(
        PaperComposer composer, StatementPart part, string path, HeadingNumbers numbers) =>
    [
        new Heading(
            [new Run(numbers.Next(1)), PaperText.Of(part.Title, path + ".title")], composer.Styles.Heading(1)),
        .. part.Paragraphs.SelectMany((text, i) => Prose.Lines(composer, text, $"{path}.paragraphs[{i}]")),
        .. part.Points.SelectMany((point, i) => Point(composer, point, $"{path}.points[{i}]", numbers)),
    ];

    private static IEnumerable<Block> Point(
        PaperComposer composer, StatementPoint point, string path, HeadingNumbers numbers)
    {
        var number = numbers.Next(2);
        if (!PaperText.IsGiven(point.Title))
        {
            return Prose.Numbered(composer, point.Text, path + ".text", number);
        }

        var lines = PaperText.Runs(point.Text, path + ".text").ToList();
        return
        [
            RunInHeading.Compose(composer, 2, new Run(number), point.Title!, path + ".title", lines.Take(1)),
            .. lines.Skip(1).Select(line => new Paragraph([line], composer.Styles.Body)),
        ];
    }

    private static Paragraph Speaker(PaperComposer composer, PartyOrganization branch, PartyMember speaker) => new(
        [
            PaperText.Of(
                composer.Wording.Fill(
                    "statement.speaker",
                    ("branch", branch.Name),
                    ("post", speaker.Post ?? ""),
                    ("name", speaker.Name)),
                "speaker.name"),
        ],
        composer.Styles.Subtitle);
}
