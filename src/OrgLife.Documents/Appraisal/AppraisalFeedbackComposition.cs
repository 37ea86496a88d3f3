using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the letter that tells a member the result: grade, merits, shortcomings, demands, sign-off.</summary>
internal static class AppraisalFeedbackComposition
{
    public static Document Compose(AppraisalFeedback feedback, PaperComposer composer)
    {
        var numbers = new HeadingNumbers(NumberingStyle.Official);
        return composer.Document(feedback, feedback.Branch.Name,
        [
            composer.Title(feedback),
            new Paragraph([], composer.Styles.Flush),
            new Paragraph([Salutation(feedback, composer)], composer.Styles.Flush),
            .. Prose.Lines(composer, Result(feedback, composer), "grade"),
            .. Part("merits", feedback.Merits),
            .. Part("shortcomings", feedback.Shortcomings),
            .. Part("demands", feedback.Demands),
            SignOff.Unsealed(
                composer,
                PaperText.Of(feedback.Branch.Name, "branch.name"),
                new Run(feedback.Date.ToText(DateStyle.Full)) { Source = "date" }),
            .. feedback.HasReceipt ? Receipt(composer) : [],
        ]);

        IEnumerable<Block> Part(string field, IReadOnlyList<string> texts) => texts.Count == 0
            ? []
            :
            [
                new Heading(
                    [new Run(numbers.Next(1)), new Run(composer.Wording["appraisalFeedback." + field])],
                    composer.Styles.Heading(1)),
                .. texts.SelectMany((text, i) => Prose.Numbered(composer, text, $"{field}[{i}]", numbers.Next(3))),
            ];
    }

    private static Run Salutation(AppraisalFeedback feedback, PaperComposer composer) => PaperText.Of(
        composer.Wording.Fill("appraisalFeedback.salutation", ("name", feedback.Member.Name)), "member.name");

    private static string Result(AppraisalFeedback feedback, PaperComposer composer)
    {
        var year = ("year", FieldText.Arabic(feedback.AppraisalYear));
        var body = ("body", FieldText.Choice(composer, feedback.DecidedBy));
        var graded = feedback.ReviewedOn is null ? "appraisalFeedback.graded" : "appraisalFeedback.gradedAndReviewed";
        return feedback.Member.IsProbationary || !PaperText.IsGiven(feedback.Grade)
            ? composer.Wording.Fill("appraisalFeedback.ungraded", year, body)
            : composer.Wording.Fill(graded, year, body, ("grade", feedback.Grade!));
    }

    private static IEnumerable<Block> Receipt(PaperComposer composer) =>
    [
        new Paragraph([], composer.Styles.Flush),
        new Paragraph(composer.Wording["appraisalFeedback.receipt"], composer.Styles.Body),
        HandSigned.Compose(
            composer,
            new Run(composer.Wording["appraisalFeedback.memberSigns"]),
            HandSigned.Date(composer, null)),
    ];
}
