namespace OrgLife.Documents;

/// <summary>问题清单 — every row fills the columns that the list requires, and each issue stands once.</summary>
internal static class IssueListRules
{
    public static void Check(IssueList list, ProblemList problems)
    {
        ListRules.Check(list.Columns, IssueFields.All, list.Items, problems);
        RepeatRules.Check(
            [.. list.Items.Select(item => item.Description)],
            index => $"items[{index}].description",
            problems);
        DateRules.CheckOfPaper(list.Date, "填报日期", problems);
    }
}
