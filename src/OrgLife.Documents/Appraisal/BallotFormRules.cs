namespace OrgLife.Documents;

/// <summary>
/// 民主测评表 — who stands on it follows from the policies on the form; notices differ, so these are data.
/// </summary>
internal static class BallotFormRules
{
    private const int MostCopies = 10_000;

    public static void Check(BallotForm form, ProblemList problems)
    {
        NameRules.CheckRepeats(
            [.. form.Entries.Select(entry => entry.Member)], index => $"entries[{index}].member", problems);
        CheckSkips(form, problems);
        RepeatRules.Check(
            [.. form.Dimensions.Select(dimension => dimension.Name)], index => $"dimensions[{index}].name", problems);
        CategoryRules.Check(
            [.. form.Dimensions.Select(dimension => dimension.Category)], index => $"dimensions[{index}].category", problems);
        if (form.Entries.Count > 0 && form.Rows.All(row => !row.IsGraded))
        {
            problems.Add(ProblemCatalogue.BallotWithoutRows, "entries", null);
        }

        NumberRules.Check(form.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        CheckCopies(form.Voters, form.Copies, problems);
        DateRules.CheckOfPaper(form.Date, "测评日期", problems);
        DateRules.CheckAppraisalYear(form.AppraisalYear, form.Date, problems);
    }

    /// <summary>There is a sheet for every voter.</summary>
    public static void CheckCopies(int? voters, int? copies, ProblemList problems)
    {
        NumberRules.Check(voters, 1, NumberRules.MostPersons, "voters", "填票人数", problems);
        NumberRules.Check(copies, 1, MostCopies, "copies", "份数", problems);
        if (copies < voters)
        {
            problems.Add(ProblemCatalogue.CopiesTooFew, "copies", null, copies, voters);
        }
    }

    private static void CheckSkips(BallotForm form, ProblemList problems)
    {
        for (var index = 0; index < form.Entries.Count; index++)
        {
            var entry = form.Entries[index];
            var maySkip = form.Leaders != LeaderPolicy.Ordinary && entry.Member.IsAppraisedElsewhere;
            if (entry.Skips && !maySkip)
            {
                problems.Add(
                    ProblemCatalogue.SkipNotAllowed, $"entries[{index}].skips", null, entry.Member.Name);
            }
        }
    }
}
