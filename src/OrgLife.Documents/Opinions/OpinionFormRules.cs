namespace OrgLife.Documents;

/// <summary>征求意见表 — asks each thing once, and of each member once.</summary>
internal static class OpinionFormRules
{
    public static void Check(OpinionForm form, ProblemList problems)
    {
        RepeatRules.Check(form.Topics, index => $"topics[{index}]", problems);
        NameRules.CheckRepeats(form.Members, index => $"members[{index}]", problems);
        BallotFormRules.CheckCopies(voters: null, form.Copies, problems);
        DateRules.CheckOfPaper(form.Date, "日期", problems);
    }
}
