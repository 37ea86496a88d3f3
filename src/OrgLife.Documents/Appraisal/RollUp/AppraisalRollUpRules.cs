namespace OrgLife.Documents;

/// <summary>汇总 — figures that go together in every branch; what is not finished, and what cannot be added up, is said.</summary>
internal static class AppraisalRollUpRules
{
    public static void Check(AppraisalRollUp rollUp, ProblemList problems)
    {
        NumberRules.Check(rollUp.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        DateRules.CheckOfPaper(rollUp.Date, "填报日期", problems);
        if (rollUp.Blocks.Count > 1)
        {
            problems.Add(ProblemCatalogue.RollUpGradesUnlike, "blocks", null, rollUp.Blocks.Count);
        }

        for (var b = 0; b < rollUp.Blocks.Count; b++)
        {
            for (var u = 0; u < rollUp.Blocks[b].Units.Count; u++)
            {
                CheckUnit(rollUp.Blocks[b], rollUp.Blocks[b].Units[u], $"blocks[{b}].units[{u}]", problems);
            }
        }
    }

    private static void CheckUnit(RollUpBlock block, RollUpUnit unit, string path, ProblemList problems)
    {
        for (var index = 0; index < unit.Branches.Count; index++)
        {
            CheckBranch(block, unit.Branches[index], $"{path}.branches[{index}]", problems);
        }
    }

    private static void CheckBranch(RollUpBlock block, RollUpBranch branch, string path, ProblemList problems)
    {
        NumberRules.Check(branch.Members, 0, NumberRules.MostPersons, path + ".members", "党员数", problems);
        if (branch is { Expected: { } expected, Present: { } present } && present > expected)
        {
            problems.Add(ProblemCatalogue.MorePresentThanExpected, path + ".present", null, present, expected);
        }

        var grades = block.Grades.Labels.Count;
        if (branch.Counts.Count > 0 && branch.Counts.Count != grades)
        {
            problems.Add(
                ProblemCatalogue.CountsDoNotFit, path + ".counts", null, branch.Name, branch.Counts.Count, grades);
        }

        if (branch.Counts.Sum() > branch.Members)
        {
            problems.Add(
                ProblemCatalogue.RollUpMoreGraded, path + ".counts", null,
                branch.Name, branch.Counts.Sum(), branch.Members);
        }

        if (branch.IsUnfinished)
        {
            problems.Add(ProblemCatalogue.RollUpUnfinished, path + ".isUnfinished", null, branch.Name);
        }
    }
}
