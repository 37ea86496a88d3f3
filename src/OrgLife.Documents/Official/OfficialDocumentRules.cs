namespace OrgLife.Documents;

/// <summary>公文 — what GB/T 9704-2012 and 条例 (中办发〔2012〕14号) ask of an official paper as a whole.</summary>
internal static class OfficialDocumentRules
{
    public static void Check(OfficialDocument document, ProblemList problems)
    {
        DateRules.CheckOfPaper(document.Date, "成文日期", problems);
    }
}
