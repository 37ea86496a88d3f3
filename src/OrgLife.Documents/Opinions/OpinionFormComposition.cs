using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a form for opinions, once for each sheet: a row to write in for each topic and each member.</summary>
internal static class OpinionFormComposition
{
    private static readonly Length Least = Length.FromMillimeters(18);
    private static readonly Length Most = Length.FromMillimeters(48);
    private static readonly Length TickHeight = Length.FromMillimeters(10);

    public static Document Compose(OpinionForm form, PaperComposer composer) =>
        composer.Copies(form, form.Branch.Name, composer.Page, Sheet(form, composer), form.Copies);

    private static IReadOnlyList<Block> Sheet(OpinionForm form, PaperComposer composer)
    {
        var title = composer.FormTitle(form, composer.Page);
        Paragraph[] respondents = [.. Respondents(form, composer)];
        Paragraph[] instructions = [.. FormInstructions.Compose(composer, form.Instructions, "instructions")];
        var taken = FormHead.Height(composer) + (TickHeight * 2)
            + RowFit.HeightOf([title, .. respondents, .. instructions], composer.Page.TextWidth);
        return
        [
            title,
            FormHead.Line(composer, [ListPaper.Branch(composer, form.Branch)], [Date(form, composer)]),
            .. respondents,
            Table(form, composer, taken),
            .. instructions,
        ];
    }

    private static Run Date(OpinionForm form, PaperComposer composer) => form.Date is null
        ? new Run(composer.Wording["opinionForm.blankDate"])
        : new Run(composer.Wording.Fill("opinionForm.date", ("date", form.Date.ToText(DateStyle.Full))));

    private static IEnumerable<Paragraph> Respondents(OpinionForm form, PaperComposer composer) =>
        form.Respondents.Count == 0
            ? []
            :
            [
                new Paragraph(
                    [
                        PaperText.Of(
                            composer.Wording.Fill(
                                "opinionForm.respondents", ("boxes", TickBoxes.Of(composer, form.Respondents))),
                            "respondents"),
                    ],
                    composer.Styles.Note with { KeepWithNext = true }),
            ];

    private static Table Table(OpinionForm form, PaperComposer composer, Length taken)
    {
        var height = RowFit.Share(
            composer.Page, taken, form.Topics.Count + form.Members.Count, Least, Most);
        return new Table(
            [ColumnWidth.Proportional(2), ColumnWidth.Proportional(5)],
            [
                new TableRow([Head("topic"), Head("opinion")]) { MinimumHeight = TickHeight },
                .. form.Topics.Select((topic, i) => Row(PaperText.Of(topic, $"topics[{i}]"))),
                .. form.Members.Select((member, i) => Row(PaperText.Of(About(member, composer), $"members[{i}].name"))),
                .. form.Satisfaction is null ? [] : new[] { Satisfaction(form.Satisfaction, composer) },
            ],
            new TableStyle())
        {
            HeaderRows = 1,
        };

        TableCell Head(string key) => FormTable.Head(composer, composer.Wording["opinionForm." + key]);

        TableRow Row(Run topic) =>
            new([FormTable.Centered(composer, topic), FormTable.Text(composer, [new Run("")])])
            {
                MinimumHeight = height,
            };
    }

    private static string About(PartyMember member, PaperComposer composer) => PaperText.IsGiven(member.Post)
        ? composer.Wording.Fill("opinionForm.memberWithPost", ("name", member.Name), ("post", member.Post!))
        : composer.Wording.Fill("opinionForm.member", ("name", member.Name));

    private static TableRow Satisfaction(GradeScale scale, PaperComposer composer) =>
        new(
        [
            FormTable.Centered(composer, composer.Wording["opinionForm.satisfaction"]),
            FormTable.Centered(composer, PaperText.Of(TickBoxes.Of(composer, scale.Labels), "satisfaction.labels")),
        ])
        {
            MinimumHeight = TickHeight,
        };
}
