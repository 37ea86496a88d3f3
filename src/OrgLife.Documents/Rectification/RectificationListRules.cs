namespace OrgLife.Documents;

/// <summary>整改清单 — every item fills the columns that the list requires, such as 四明确: 事项、措施、责任、时限.</summary>
internal static class RectificationListRules
{
    // 序号 is counted, and the model itself requires 问题.
    private static readonly IReadOnlyList<RectificationField> Checked =
    [
        RectificationField.Goal,
        RectificationField.Measures,
        RectificationField.Leaders,
        RectificationField.Responsible,
        RectificationField.Departments,
        RectificationField.Deadline,
        RectificationField.Progress,
        RectificationField.Completion,
        RectificationField.ClosedOn,
        RectificationField.Remark,
    ];

    public static void Check(RectificationList list, ProblemList problems)
    {
        var columns = list.Columns.Select(column => (column.Field, column.Policy)).ToList();
        ColumnRules.CheckColumns(columns, problems);
        if (columns.Count > 0 && columns.All(column => column.Field != RectificationField.Issue))
        {
            problems.Add(ProblemCatalogue.ColumnNotShown, "columns", null, "问题（整改事项）");
        }

        for (var index = 0; index < list.Items.Count; index++)
        {
            CheckItem(list.Items[index], $"items[{index}]", columns, problems);
        }

        RepeatRules.Check(
            [.. list.Items.Select(item => item.Issue)], index => $"items[{index}].issue", problems);
        DateRules.CheckOfPaper(list.Date, "填报日期", problems);
    }

    private static void CheckItem(
        RectificationItem item,
        string path,
        IReadOnlyList<(RectificationField Field, FieldPolicy Policy)> columns,
        ProblemList problems)
    {
        foreach (var field in Checked)
        {
            ColumnRules.CheckField(
                columns, field, RectificationFields.IsFilled(item, field), path + "." + FieldKey.Of(field), problems);
        }

        if (item.ClosedOn is not null && !RectificationFields.IsFilled(item, RectificationField.Completion))
        {
            problems.Add(ProblemCatalogue.ClosedUnfinished, path + ".closedOn", item.ClosedOn.ToString());
        }
    }
}
