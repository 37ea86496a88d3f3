namespace OrgLife.Documents;

/// <summary>问题清单 — every row fills the columns that the list requires.</summary>
internal static class IssueListRules
{
    public static void Check(IssueList list, ProblemList problems)
    {
        var columns = list.Columns.Select(column => (column.Field, column.Policy)).ToList();
        ColumnRules.CheckColumns(columns, problems);
        for (var index = 0; index < list.Items.Count; index++)
        {
            var (item, path) = (list.Items[index], $"items[{index}].");
            ColumnRules.CheckField(columns, IssueField.Aspect, Has(item.Aspect), path + "aspect", problems);
            ColumnRules.CheckField(
                columns, IssueField.Sources, Has(item.Sources), path + "sources", problems);
            ColumnRules.CheckField(
                columns, IssueField.Responsible, Has(item.Responsible), path + "responsible", problems);
            ColumnRules.CheckField(columns, IssueField.Cause, Has(item.Cause), path + "cause", problems);
        }

        CheckDescriptions(list, problems);
        DateRules.CheckOfPaper(list.Date, "填报日期", problems);
    }

    // A row without its description is an error whatever the columns say: the model requires it.
    private static void CheckDescriptions(IssueList list, ProblemList problems)
    {
        if (list.Columns.Count > 0 && list.Columns.All(column => column.Field != IssueField.Description))
        {
            problems.Add(ProblemCatalogue.ColumnNotShown, "columns", null, "具体问题表现");
        }

        RepeatRules.Check(
            [.. list.Items.Select(item => item.Description)],
            index => $"items[{index}].description",
            problems);
    }

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool Has(IReadOnlyList<string> names) => names.Count > 0;
}
