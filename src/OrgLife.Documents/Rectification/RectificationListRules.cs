namespace OrgLife.Documents;

/// <summary>整改清单 — every item fills the columns that the list requires, such as 四明确: 事项、措施、责任、时限.</summary>
internal static class RectificationListRules
{
    public static void Check(RectificationList list, ProblemList problems)
    {
        ListRules.Check(list.Columns, RectificationFields.All, list.Items, problems);
        for (var index = 0; index < list.Items.Count; index++)
        {
            var item = list.Items[index];
            if (item.ClosedOn is not null && !PaperText.IsGiven(item.Completion))
            {
                problems.Add(ProblemCatalogue.ClosedUnfinished, $"items[{index}].closedOn", item.ClosedOn.ToString());
            }
        }

        RepeatRules.Check(
            [.. list.Items.Select(item => item.Issue)], index => $"items[{index}].issue", problems);
        DateRules.CheckOfPaper(list.Date, "填报日期", problems);
    }
}
