namespace OrgLife.Documents;

/// <summary>
/// 测评汇总表 — the figures must add up: a ballot is valid or not, and of the valid ones each marks a grade for a
/// member, or nothing, or something that cannot be read.
/// </summary>
internal static class AppraisalSummaryRules
{
    public static void Check(AppraisalSummary summary, ProblemList problems)
    {
        NumberRules.Check(summary.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        NumberRules.Check(summary.Round, 1, 99, "round", "轮次", problems);
        BallotCountRules.Check(summary.Ballots, problems);
        for (var index = 0; index < summary.Members.Count; index++)
        {
            CheckTally(summary, summary.Members[index], $"members[{index}]", problems);
        }

        NameRules.CheckRepeats(
            [.. summary.Members.Select(tally => tally.Member)],
            index => $"members[{index}].member",
            problems);
        VoterTypeRules.Check(summary, problems);
        CheckRate(summary, problems);
        DateRules.CheckOfPaper(summary.Date, "测评日期", problems);
        DateRules.CheckAppraisalYear(summary.AppraisalYear, summary.Date, problems);
    }

    private static void CheckTally(
        AppraisalSummary summary,
        MemberTally tally,
        string path,
        ProblemList problems)
    {
        CheckCounts(tally, path, problems);
        CheckGrade(summary, tally, path, problems);
        var isGraded = tally.Counts.Count > 0 || tally.Blank != 0 || tally.Unclear != 0 || tally.Grade is not null;
        if (tally.Member.IsProbationary && !isGraded)
        {
            return;
        }

        if (tally.Member.IsProbationary && problems.Rules?.ProbationaryMembers != ProbationaryPolicy.Graded)
        {
            problems.Add(ProblemCatalogue.ProbationaryGraded, path, null, tally.Member.Name);
        }

        // Where the votes stay with the branch, only its decisions are listed.
        if (summary.Layout == SummaryLayout.Results && tally.Counts.Count == 0)
        {
            return;
        }

        if (tally.Counts.Count != summary.Grades.Labels.Count)
        {
            problems.Add(
                ProblemCatalogue.CountsDoNotFit,
                path + ".counts",
                null,
                tally.Member.Name,
                tally.Counts.Count,
                summary.Grades.Labels.Count);
            return;
        }

        var sum = tally.Counts.Sum(count => (long)count) + tally.Blank + tally.Unclear;
        if (sum != summary.Ballots.Valid)
        {
            problems.Add(ProblemCatalogue.RowSum, path, null, tally.Member.Name, sum, summary.Ballots.Valid);
        }
    }

    private static void CheckGrade(AppraisalSummary summary, MemberTally tally, string path, ProblemList problems)
    {
        if (tally.Grade is { } grade && !summary.Grades.Labels.Contains(grade))
        {
            var known = string.Join("、", summary.Grades.Labels);
            problems.Add(ProblemCatalogue.TallyGradeUnknown, path + ".grade", grade, tally.Member.Name, known);
        }
    }

    private static void CheckCounts(MemberTally tally, string path, ProblemList problems)
    {
        const int most = NumberRules.MostPersons;
        for (var index = 0; index < tally.Counts.Count; index++)
        {
            NumberRules.Check(tally.Counts[index], 0, most, $"{path}.counts[{index}]", "各等次票数", problems);
        }

        NumberRules.Check(tally.Blank, 0, most, path + ".blank", "弃权（未填）", problems);
        NumberRules.Check(tally.Unclear, 0, most, path + ".unclear", "本行无效", problems);
    }

    private static void CheckRate(AppraisalSummary summary, ProblemList problems)
    {
        NumberRules.Check(summary.Rate?.Digits, 0, 4, "rate.digits", "小数位数", problems);
        if (summary is { Rate.Base: RateBase.Valid, Ballots.Valid: 0 })
        {
            problems.Add(ProblemCatalogue.NothingValid, "ballots.valid", null);
        }
    }
}
