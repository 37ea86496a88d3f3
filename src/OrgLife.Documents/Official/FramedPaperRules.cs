namespace OrgLife.Documents;

/// <summary>套用公文格式的文书 — what stands around its text is checked as that of an official paper.</summary>
internal static class FramedPaperRules
{
    private const string Place = "frame.";

    /// <param name="paper">The paper.</param>
    /// <param name="official">What stands around its text.</param>
    /// <param name="problems">Where to.</param>
    public static void Check(FramedPaper paper, OfficialDocument official, ProblemList problems)
    {
        OfficialTextRules.CheckTitle(official, problems);
        if (paper.Frame is not null)
        {
            OfficialHeadRules.Check(official, problems, Place);
            OfficialDocumentRules.CheckImprint(official, problems, Place);
        }

        OfficialTextRules.CheckAttachments(official, problems);
        DateRules.CheckOfPaper(paper.Date, "成文日期", problems);
    }
}
