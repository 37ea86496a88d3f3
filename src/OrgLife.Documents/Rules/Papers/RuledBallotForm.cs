namespace OrgLife.Documents;

/// <summary>民主测评表 held against a profile: who stands on it, with which grades, and whether voters sign.</summary>
internal static class RuledBallotForm
{
    public static void Check(BallotForm form, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckGrades(form.Grades, rules, problems);
        RuledAppraisal.CheckYear(form.AppraisalYear, rules, problems);
        RuledDates.Check(form.Date, Milestone.GeneralMeeting, "date", rules, problems);
        RuledAppraisal.CheckSecrecy(form.Secrecy, rules, problems);
        CheckProbationary(form, rules, problems);
        CheckLeaders(form, rules, problems);
        CheckTargets(form, rules, problems);
    }

    // The rule is that they get no grade; whether they are listed is a custom. It matters where there are any.
    private static void CheckProbationary(BallotForm form, RuleProfile rules, ProblemList problems)
    {
        if (rules.ProbationaryMembers is not { } ruled || ruled == form.ProbationaryMembers
            || form.Entries.All(entry => !entry.Member.IsProbationary))
        {
            return;
        }

        var areGraded = ruled == ProbationaryPolicy.Graded || form.ProbationaryMembers == ProbationaryPolicy.Graded;
        problems.AddRuled(
            RuleKey.ProbationaryMembers,
            areGraded ? RuleProblems.ProbationaryPolicyDiffers : RuleProblems.ProbationaryListing,
            "probationaryMembers",
            null,
            RuleText.Of(ruled),
            RuleText.Of(form.ProbationaryMembers));
    }

    // What counts is who stands on the ballot, not how the form puts it: where they may skip, either is in order.
    private static void CheckLeaders(BallotForm form, RuleProfile rules, ProblemList problems)
    {
        if (rules.Leaders is not { } ruled || ruled == LeaderPolicy.MaySkip)
        {
            return;
        }

        for (var index = 0; index < form.Entries.Count; index++)
        {
            var entry = form.Entries[index];
            var isTarget = BallotRows.IsGraded(form, entry);
            if (entry.Member is { IsAppraisedElsewhere: true, IsProbationary: false }
                && isTarget != (ruled == LeaderPolicy.Ordinary))
            {
                problems.AddRuled(
                    RuleKey.Leaders, RuleProblems.LeaderPolicyDiffers, $"entries[{index}].member", null,
                    entry.Member.Name, RuleText.Of(ruled), isTarget ? "列为" : "没有列为");
            }
        }
    }

    private static void CheckTargets(BallotForm form, RuleProfile rules, ProblemList problems)
    {
        if (rules.Targets is not { } targets || targets.Contains(AppraisalTarget.Members))
        {
            return;
        }

        var takesSecretary = targets.Contains(AppraisalTarget.Secretary);
        for (var index = 0; index < form.Entries.Count; index++)
        {
            var member = form.Entries[index].Member;
            if (!takesSecretary || member.Post is not ("书记" or "党支部书记"))
            {
                problems.AddRuled(
                    RuleKey.Targets, RuleProblems.TargetNotNamed, $"entries[{index}].member", null,
                    member.Name, RuleText.Of(targets));
            }
        }
    }
}
