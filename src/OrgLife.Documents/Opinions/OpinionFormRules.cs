namespace OrgLife.Documents;

/// <summary>征求意见表 — asks each thing once, and of each member once.</summary>
internal static class OpinionFormRules
{
    private const int MostCopies = 10_000;

    public static void Check(OpinionForm form, ProblemList problems)
    {
        RepeatRules.Check(form.Topics, index => $"topics[{index}]", problems);
        NameRules.CheckRepeats(form.Members, index => $"members[{index}]", problems);
        NumberRules.Check(form.Copies, 1, MostCopies, "copies", "份数", problems);
        DateRules.CheckOfPaper(form.Date, "日期", problems);
    }
}
