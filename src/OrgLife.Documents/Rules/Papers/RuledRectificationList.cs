namespace OrgLife.Documents;

/// <summary>
/// 整改清单 held against a profile: every column that the notice requires is there and filled. Where the list itself marks
/// a column 待补充 it is a draft, and what is missing is listed as such.
/// </summary>
internal static class RuledRectificationList
{
    public static void Check(RectificationList list, RuleProfile rules, ProblemList problems)
    {
        RuledLists.CheckMaker(list.Owner, rules.RectificationMakers, RuleKey.RectificationMakers, problems);
        RuledDates.Check(list.Date, Milestone.RectificationList, "date", rules, problems);
        foreach (var column in Required(rules))
        {
            CheckColumn(list, column, problems);
        }
    }

    private static IEnumerable<ListColumn<RectificationField>> Required(RuleProfile rules) =>
        (rules.RectificationColumns ?? []).Where(column => column.Policy == FieldPolicy.Required);

    private static void CheckColumn(RectificationList list, ListColumn<RectificationField> required, ProblemList problems)
    {
        var name = RuleText.Of(required);
        if (list.Columns.FirstOrDefault(column => column.Field == required.Field) is not { } shown)
        {
            problems.AddRuled(RuleKey.RectificationColumns, RuleProblems.ColumnMissing, "columns", null, name);
        }
        else if (shown.Policy == FieldPolicy.Optional)
        {
            CheckItems(list, required.Field, name, problems);
        }
    }

    private static void CheckItems(
        RectificationList list, RectificationField field, string name, ProblemList problems)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            var item = list.Items[index];
            if (!RectificationFields.All.IsFilled(item, field))
            {
                problems.AddRuled(
                    RuleKey.RectificationColumns, RuleProblems.ItemIncomplete,
                    $"items[{index}].{FieldKey.Of(field)}", null, index + 1, item.Issue, name);
            }
        }
    }
}
