namespace OrgLife.Documents;

/// <summary>等次的运用 held against a profile: what the member is told, and what is done.</summary>
internal static class RuledConsequences
{
    public static void Check(AppraisalDecision decision, RuleProfile rules, ProblemList problems)
    {
        if (Of(decision.Grade, rules) is not { } ruled || !(ruled.NeedsMeasures || ruled.Measures.Count > 0))
        {
            return;
        }

        if (decision.Measures.Count == 0)
        {
            problems.AddRuled(
                RuleKey.Consequences, RuleProblems.MeasuresMissing, "measures", null, decision.Grade!);
        }
        else if (ruled.Measures.Count > 0 && !decision.Measures.Any(text => ruled.Measures.Any(text.Contains)))
        {
            problems.AddRuled(
                RuleKey.Consequences, RuleProblems.MeasuresDiffer, "measures", null,
                decision.Grade!, RuleText.Of(ruled.Measures));
        }
    }

    public static void Check(AppraisalFeedback feedback, RuleProfile rules, ProblemList problems)
    {
        foreach (var part in Of(feedback.Grade, rules)?.Feedback ?? [])
        {
            var (texts, path) = part switch
            {
                FeedbackPart.Merits => (feedback.Merits, "merits"),
                FeedbackPart.Demands => (feedback.Demands, "demands"),
                _ => (feedback.Shortcomings, "shortcomings"),
            };
            if (texts.Count == 0)
            {
                problems.AddRuled(
                    RuleKey.Consequences, RuleProblems.FeedbackPartMissing, path, null,
                    feedback.Grade!, RuleText.Of(part));
            }
        }
    }

    private static GradeConsequence? Of(string? grade, RuleProfile rules) =>
        rules.Consequences?.FirstOrDefault(consequence => consequence.Grade == grade);
}
