namespace OrgLife.Documents;

/// <summary>班子测评表 — each item once, those of one category together, a sheet for every voter, and votes that add up.</summary>
internal static class CommitteeBallotFormRules
{
    public static void Check(CommitteeBallotForm form, ProblemList problems)
    {
        CheckItems(form, problems);
        if (form.Ballots is not null)
        {
            BallotCountRules.Check(form.Ballots, problems);
        }

        NumberRules.Check(form.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        BallotFormRules.CheckCopies(form.Voters, form.Copies, problems);
        DateRules.CheckOfPaper(form.Date, "测评日期", problems);
        DateRules.CheckAppraisalYear(form.AppraisalYear, form.Date, problems);
    }

    private static void CheckItems(CommitteeBallotForm form, ProblemList problems)
    {
        if (form.Items.Count == 0 && form.Overall is null)
        {
            problems.Add(ProblemCatalogue.NothingToMark, "items", null);
        }

        RepeatRules.Check([.. form.Items.Select(item => item.Name)], index => $"items[{index}].name", problems);
        CategoryRules.Check(
            [.. form.Items.Select(item => item.Category)], index => $"items[{index}].category", problems);
        for (var index = 0; index < form.Items.Count; index++)
        {
            CheckCounts(form, form.Items[index], $"items[{index}]", problems);
        }
    }

    // Without the number of ballots it is a sheet to mark, and no votes are printed.
    private static void CheckCounts(
        CommitteeBallotForm form, CommitteeBallotItem item, string path, ProblemList problems)
    {
        var sum = item.Counts.Sum(count => (long)count) + item.Blank;
        if (form.Ballots is null && (item.Counts.Count > 0 || item.Blank != 0))
        {
            problems.Add(ProblemCatalogue.ColumnNotShown, path + ".counts", null, "各等次票数");
        }
        else if (form.Ballots is not null && item.Counts.Count != form.Grades.Labels.Count)
        {
            problems.Add(
                ProblemCatalogue.CountsDoNotFit, path + ".counts", null,
                item.Name, item.Counts.Count, form.Grades.Labels.Count);
        }
        else if (form.Ballots is { } ballots && sum != ballots.Valid)
        {
            problems.Add(ProblemCatalogue.RowSum, path, null, item.Name, sum, ballots.Valid);
        }
    }
}
