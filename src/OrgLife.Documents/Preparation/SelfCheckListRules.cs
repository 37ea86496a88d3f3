namespace OrgLife.Documents;

/// <summary>自查表 — each question once; a sheet that was begun is answered throughout.</summary>
internal static class SelfCheckListRules
{
    public static void Check(SelfCheckList list, ProblemList problems)
    {
        ListRules.Check(list.Columns, SelfCheckFields.All, list.Items, problems);
        RepeatRules.Check(
            [.. list.Items.Select(item => item.Question)], index => $"items[{index}].question", problems);
        var isBegun = list.Items.Any(item => PaperText.IsGiven(item.Finding));
        for (var index = 0; isBegun && index < list.Items.Count; index++)
        {
            if (!PaperText.IsGiven(list.Items[index].Finding))
            {
                problems.Add(ProblemCatalogue.SelfCheckUnanswered, $"items[{index}].finding", null, index + 1);
            }
        }

        DateRules.CheckOfPaper(list.Date, "自查日期", problems);
    }
}
