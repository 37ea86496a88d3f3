using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The boxes of a decision that are signed: by the branch, the organisation above, and the member.</summary>
internal static class DecisionOpinions
{
    public static IEnumerable<Paragraph> OfBranch(AppraisalDecision decision, PaperComposer composer) =>
    [
        FormCard.Paragraph(composer, PaperText.Of(Grade(decision, composer), "grade")),
        .. FormCard.Paragraphs(composer, "opinion", decision.Opinion),
        .. decision.Measures.SelectMany((text, i) => FormCard.Paragraphs(composer, $"measures[{i}]", text)),
        FormCard.Signature(composer, composer.Wording["appraisalDecision.secretarySigns"]),
        Date(composer, decision.DecidedOn, "decidedOn"),
    ];

    public static IEnumerable<Paragraph> OfSuperior(ReviewOpinion review, PaperComposer composer) =>
    [
        .. FormCard.Paragraphs(composer, "review.text", review.Text),
        FormCard.Signature(
            composer,
            composer.Wording.Fill("appraisalDecision.sealed", ("name", review.Organization ?? "")),
            "review.organization"),
        Date(composer, review.Date, "review.date"),
    ];

    public static IEnumerable<Paragraph> OfMember(AppraisalDecision decision, PaperComposer composer) =>
    [
        .. FormCard.Paragraphs(composer, "memberOpinion", decision.MemberOpinion),
        FormCard.Signature(composer, composer.Wording["appraisalDecision.memberSigns"]),
        Date(composer, decision.FeedbackOn, "feedbackOn"),
    ];

    private static string Grade(AppraisalDecision decision, PaperComposer composer)
    {
        var body = FieldText.Choice(composer, decision.DecidedBy);
        if (decision.Member.IsProbationary)
        {
            return composer.Wording.Fill("appraisalDecision.ungraded", ("body", body));
        }

        var grade = PaperText.IsGiven(decision.Grade) ? decision.Grade! : composer.Wording["appraisalDecision.blank"];
        return composer.Wording.Fill("appraisalDecision.graded", ("body", body), ("grade", grade));
    }

    private static Paragraph Date(PaperComposer composer, OfficialDate? date, string source) => FormCard.Signature(
        composer, date?.ToText(DateStyle.Full) ?? composer.Wording["signature.blankDate"], source);
}
