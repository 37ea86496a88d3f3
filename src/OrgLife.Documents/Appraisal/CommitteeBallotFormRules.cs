namespace OrgLife.Documents;

/// <summary>班子测评表 — each item once, those of one category together, and a sheet for every voter.</summary>
internal static class CommitteeBallotFormRules
{
    public static void Check(CommitteeBallotForm form, ProblemList problems)
    {
        RepeatRules.Check([.. form.Items.Select(item => item.Name)], index => $"items[{index}].name", problems);
        CheckCategories(form, problems);
        NumberRules.Check(form.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        BallotFormRules.CheckCopies(form.Voters, form.Copies, problems);
        DateRules.CheckOfPaper(form.Date, "测评日期", problems);
        DateRules.CheckAppraisalYear(form.AppraisalYear, form.Date, problems);
    }

    private static void CheckCategories(CommitteeBallotForm form, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < form.Items.Count; index++)
        {
            var category = form.Items[index].Category;
            var goesOn = index > 0 && form.Items[index - 1].Category == category;
            if (category is not null && !goesOn && !seen.Add(category))
            {
                problems.Add(ProblemCatalogue.CategorySplit, $"items[{index}].category", null, category);
            }
        }
    }
}
