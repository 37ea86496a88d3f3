using static OrgLife.Documents.Tests.RuleCases;

namespace OrgLife.Documents.Tests;

/// <summary>As <see cref="RuleCases"/>, for what follows the meeting.</summary>
internal static class RuleCasesOfResults
{
    private static readonly IReadOnlyList<ResultStep> Reviewed =
        [ResultStep.Decide, ResultStep.Review, ResultStep.Feedback];

    private static readonly IReadOnlyList<ResultStep> ToldFirst =
        [ResultStep.Decide, ResultStep.Feedback, ResultStep.Approve];

    public static IReadOnlyDictionary<string, (PartyPaper Paper, RuleProfile Rules, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, RuleProfile, string)>
        {
            ["rule.review-missing"] = (
                DecisionPapers.Decision with { Review = null }, Silent with { ResultWorkflow = Reviewed }, "review"),
            ["rule.review-kind"] = (
                DecisionPapers.Decision, Silent with { ResultWorkflow = Reviewed }, "review.kind"),
            ["rule.step-order"] = (
                DecisionPapers.Decision, Silent with { ResultWorkflow = ToldFirst }, "review.date"),
            ["rule.feedback-before-review"] = (
                DecisionPapers.Feedback, Silent with { ResultWorkflow = Reviewed }, "reviewedOn"),
            ["rule.measures-missing"] = (
                DecisionPapers.Decision,
                Silent with { Consequences = [new() { Grade = "合格", NeedsMeasures = true }] },
                "measures"),
            ["rule.measures"] = (
                DecisionPapers.Decision with { Measures = ["口头提醒。"] },
                Silent with { Consequences = [new() { Grade = "合格", Measures = ["诫勉", "限期整改"] }] },
                "measures"),
            ["rule.feedback-part"] = (
                DecisionPapers.Feedback,
                Silent with { Consequences = [new() { Grade = "合格", Feedback = [FeedbackPart.Demands] }] },
                "demands"),
            ["rule.pledge-not-asked"] = (DecisionPapers.Pledge, Silent with { Pledges = false }, ""),
            ["rule.not-for-public"] = (
                FilingPapers.Notice, Silent with { Publicity = [Shown(PublicContent.Results)] }, "kind"),
            ["rule.public-too-early"] = (
                FilingPapers.Notice,
                Silent with
                {
                    Publicity = [Shown(PublicContent.RectificationContents, PublicityTime.WhenCompleted)],
                },
                "items[0].completion"),
            ["rule.media"] = (
                FilingPapers.Catalogue, Silent with { Media = [FilingMedium.Paper] }, "items[1].medium"),
        };

    public static PublicityRule Shown(PublicContent content, PublicityTime time = PublicityTime.WhenMade) =>
        new() { Content = content, Time = time };
}
