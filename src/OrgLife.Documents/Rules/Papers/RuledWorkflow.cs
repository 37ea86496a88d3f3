namespace OrgLife.Documents;

/// <summary>评议结果的办理 — what the steps of a profile mean for the papers of one member.</summary>
internal static class RuledWorkflow
{
    /// <summary>Whether the organisation above reviews or approves; null where it does neither.</summary>
    public static ResultStep? ReviewOf(RuleProfile rules) => rules.ResultWorkflow?
        .Where(step => step is ResultStep.Review or ResultStep.Approve)
        .Select(step => (ResultStep?)step).FirstOrDefault();

    /// <summary>What must be done above before the member is told; null where nothing must.</summary>
    public static ResultStep? BeforeFeedback(RuleProfile rules) => rules.ResultWorkflow?
        .TakeWhile(step => step != ResultStep.Feedback)
        .Where(step => step is ResultStep.Review or ResultStep.Approve)
        .Select(step => (ResultStep?)step).FirstOrDefault();

    public static ResultStep StepOf(ReviewKind kind) => kind switch
    {
        ReviewKind.Review => ResultStep.Review,
        ReviewKind.Approval => ResultStep.Approve,
        _ => ResultStep.File,
    };

    /// <summary>The box that a form has for the organisation above; null where it has none.</summary>
    public static ReviewKind? KindOf(RuleProfile rules) => ReviewOf(rules) switch
    {
        ResultStep.Review => ReviewKind.Review,
        ResultStep.Approve => ReviewKind.Approval,
        _ => rules.ResultWorkflow?.Contains(ResultStep.File) == true ? ReviewKind.Filing : null,
    };
}
