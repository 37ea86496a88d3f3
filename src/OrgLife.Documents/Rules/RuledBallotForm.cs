namespace OrgLife.Documents;

/// <summary>民主测评表 held against a profile: who stands on it, with which grades, and whether voters sign.</summary>
internal static class RuledBallotForm
{
    public static void Check(BallotForm form, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckGrades(form.Grades, rules, problems);
        RuledAppraisal.CheckYear(form.AppraisalYear, rules, problems);
        RuledDates.Check(form.Date, Milestone.GeneralMeeting, "date", rules, problems);
        CheckPolicies(form, rules, problems);
        CheckTargets(form, rules, problems);
    }

    // A policy matters where somebody is there whom it concerns.
    private static void CheckPolicies(BallotForm form, RuleProfile rules, ProblemList problems)
    {
        if (rules.ProbationaryMembers is { } probationary && probationary != form.ProbationaryMembers
            && form.Entries.Any(entry => entry.Member.IsProbationary))
        {
            problems.AddRuled(
                RuleKey.ProbationaryMembers, RuleProblems.ProbationaryPolicyDiffers, "probationaryMembers", null,
                RuleText.Of(probationary), RuleText.Of(form.ProbationaryMembers));
        }

        if (rules.Leaders is { } leaders && leaders != form.Leaders
            && form.Entries.Any(entry => entry.Member.IsAppraisedElsewhere))
        {
            problems.AddRuled(
                RuleKey.Leaders, RuleProblems.LeaderPolicyDiffers, "leaders", null,
                RuleText.Of(leaders), RuleText.Of(form.Leaders));
        }

        if (rules.Secrecy is { } secrecy && secrecy != form.Secrecy)
        {
            problems.AddRuled(
                RuleKey.Secrecy, RuleProblems.SecrecyDiffers, "secrecy", null,
                RuleText.Of(secrecy), RuleText.Of(form.Secrecy));
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
