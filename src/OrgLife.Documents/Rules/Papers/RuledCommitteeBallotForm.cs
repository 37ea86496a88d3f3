namespace OrgLife.Documents;

/// <summary>班子测评表 held against a profile: whether this committee is appraised, on what, with which grades, and how.</summary>
internal static class RuledCommitteeBallotForm
{
    public static void Check(CommitteeBallotForm form, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckYear(form.AppraisalYear, rules, problems);
        RuledAppraisal.CheckSecrecy(form.Secrecy, rules, problems);
        RuledDates.Check(form.Date, Milestone.GeneralMeeting, "date", rules, problems);
        CheckTarget(form, rules, problems);
        CheckGrades(form, rules, problems);
        CheckDimensions(form, rules, problems);
    }

    // A notice that speaks of members only does not forbid to ask about the committee.
    private static void CheckTarget(CommitteeBallotForm form, RuleProfile rules, ProblemList problems)
    {
        AppraisalTarget? target = form.Branch.Kind switch
        {
            OrganizationKind.GeneralBranch => AppraisalTarget.GeneralBranchCommittee,
            OrganizationKind.Branch => AppraisalTarget.BranchCommittee,
            _ => null,
        };
        if (rules.Targets is { } targets && target is { } found && !targets.Contains(found))
        {
            problems.AddRuled(
                RuleKey.Targets, RuleProblems.TargetNotNamed with { Severity = ProblemSeverity.Notice }, "branch",
                form.Target ?? form.Branch.Name,
                RuleText.Of(found), RuleText.Of(targets));
        }
    }

    private static void CheckGrades(CommitteeBallotForm form, RuleProfile rules, ProblemList problems)
    {
        if (rules.CommitteeGrades is { } ruled && !ruled.Labels.SequenceEqual(form.Grades.Labels))
        {
            problems.AddRuled(
                RuleKey.CommitteeGrades, RuleProblems.GradesDiffer, "grades.labels", null,
                RuleText.Of(ruled), RuleText.Of(form.Grades));
        }
    }

    private static void CheckDimensions(CommitteeBallotForm form, RuleProfile rules, ProblemList problems)
    {
        foreach (var dimension in rules.CommitteeDimensions ?? [])
        {
            if (!form.Items.Any(item => item.Name.Contains(dimension) || item.Category?.Contains(dimension) == true))
            {
                problems.AddRuled(
                    RuleKey.CommitteeDimensions, RuleProblems.DimensionMissing, "items", null, dimension);
            }
        }
    }
}
