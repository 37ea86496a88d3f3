namespace OrgLife.Documents;

/// <summary>整改清单 — every item fills the columns that the list requires, such as 四明确: 事项、措施、责任、时限.</summary>
internal static class RectificationListRules
{
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
        foreach (var (field, name, isFilled) in FieldsOf(item))
        {
            ColumnRules.CheckField(columns, field, isFilled, path + "." + name, problems);
        }

        if (item.ClosedOn is not null && !Has(item.Completion))
        {
            problems.Add(ProblemCatalogue.ClosedUnfinished, path + ".closedOn", item.ClosedOn.ToString());
        }
    }

    private static IEnumerable<(RectificationField Field, string Name, bool IsFilled)> FieldsOf(
        RectificationItem item) =>
    [
        (RectificationField.Goal, "goal", Has(item.Goal)),
        (RectificationField.Measures, "measures", item.Measures.Count > 0),
        (RectificationField.Leaders, "leaders", item.Leaders.Count > 0),
        (RectificationField.Responsible, "responsible", item.Responsible.Count > 0),
        (RectificationField.Departments, "departments", item.Departments.Count > 0),
        (RectificationField.Deadline, "deadline", item.Deadline is not null),
        (RectificationField.Progress, "progress", Has(item.Progress)),
        (RectificationField.Completion, "completion", Has(item.Completion)),
        (RectificationField.ClosedOn, "closedOn", item.ClosedOn is not null),
        (RectificationField.Remark, "remark", Has(item.Remark)),
    ];

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}
