using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the record of one member's appraisal as a form of one sheet, with room to write and to sign.</summary>
internal static class AppraisalDecisionComposition
{
    private static readonly Length High = Length.FromMillimeters(38);
    private static readonly Length Low = Length.FromMillimeters(24);

    public static Document Compose(AppraisalDecision decision, PaperComposer composer) =>
        composer.Document(decision, decision.Branch.Name,
        [
            composer.FormTitle(decision, composer.Page),
            FormHead.Line(composer, [ListPaper.Branch(composer, decision.Branch)], [Year(decision, composer)]),
            FormCard.Table(composer, [.. Facts(decision, composer), .. Boxes(decision, composer)]),
        ]);

    private static Run Year(AppraisalDecision decision, PaperComposer composer) => new(composer.Wording.Fill(
        "appraisalDecision.year", ("year", FieldText.Arabic(decision.AppraisalYear))));

    private static IEnumerable<TableRow> Facts(AppraisalDecision decision, PaperComposer composer) =>
    [
        FormCard.Pair(
            composer,
            "appraisalDecision.name",
            FormCard.Name(composer, "member.name", decision.Member.Name),
            "appraisalDecision.status",
            FormCard.Value(composer, "member.status", decision.Member.Status)),
        FormCard.Pair(
            composer,
            "appraisalDecision.joinedOn",
            FormCard.Value(composer, "joinedOn", decision.JoinedOn, FieldPolicy.Optional),
            "appraisalDecision.post",
            FormCard.Value(composer, "member.post", decision.Member.Post, FieldPolicy.Optional)),
        FormCard.Wide(
            composer,
            "appraisalDecision.position",
            FormCard.Value(composer, "position", decision.Position, FieldPolicy.Optional)),
    ];

    private static IEnumerable<TableRow> Boxes(AppraisalDecision decision, PaperComposer composer)
    {
        yield return Box("selfAppraisal", High, FormCard.Paragraphs(composer, "selfAppraisal", decision.SelfAppraisal));
        yield return Box("peerOpinion", Low, FormCard.Paragraphs(composer, "peerOpinion", decision.PeerOpinion));
        if (decision.Counts.Count > 0)
        {
            yield return FormCard.Wide(composer, "appraisalDecision.ballot", Ballot(decision, composer));
        }

        yield return Box("opinion", Low, DecisionOpinions.OfBranch(decision, composer));
        if (decision.Review is not null)
        {
            yield return Box(
                "review." + FieldKey.Of(decision.Review.Kind), Low, DecisionOpinions.OfSuperior(decision.Review, composer));
        }

        yield return Box("memberOpinion", Low, DecisionOpinions.OfMember(decision, composer));

        TableRow Box(string key, Length height, IEnumerable<Paragraph> paragraphs) =>
            FormCard.Box(composer, "appraisalDecision." + key, paragraphs, height);
    }

    private static TableCell Ballot(AppraisalDecision decision, PaperComposer composer) => FormCard.Value(
        composer,
        "counts",
        string.Join("，", decision.Grades.Labels.Zip(decision.Counts, (label, count) => composer.Wording.Fill(
            "appraisalDecision.votes", ("grade", label), ("count", FieldText.Arabic(count))))));
}
