namespace OrgLife.Documents;

/// <summary>
/// 公文 — what GB/T 9704-2012 and 条例 (中办发〔2012〕14号) ask of an official paper as a whole. What a clerk can still put right
/// by hand is a warning; what cannot be set at all is an error.
/// </summary>
internal static class OfficialDocumentRules
{
    public static void Check(OfficialDocument document, ProblemList problems)
    {
        OfficialHeadRules.Check(document, problems);
        OfficialTextRules.Check(document, problems);
        CheckSigning(document, problems);
        CheckImprint(document, problems);
        DateRules.CheckOfPaper(document.Date, "成文日期", problems);
    }

    private static void CheckSigning(OfficialDocument document, ProblemList problems)
    {
        if (document.Signing == Signing.Signature && document.Signatories.Count == 0)
        {
            problems.Add(OfficialProblems.SignatoryMissing, "signatories", null);
        }

        if (document.Format != OfficialFormat.Minutes
            && document.Present.Count + document.Excused.Count + document.Observers.Count > 0)
        {
            problems.Add(OfficialProblems.AttendanceOutsideMinutes, "present", null);
        }
    }

    /// <summary>印发机关和印发日期 go together, the day not before that of the paper.</summary>
    public static void CheckImprint(OfficialDocument document, ProblemList problems, string place = "")
    {
        if (PaperText.IsGiven(document.Printer) != document.PrintedOn is not null)
        {
            problems.Add(OfficialProblems.PrintingIncomplete, place + "printer", null);
        }

        if (document.PrintedOn is { } printed && document.Date.IsAfter(printed))
        {
            var kind = OfficialProblems.PrintedBeforeIssue;
            problems.Add(kind, place + "printedOn", printed.ToString(), printed, document.Date);
        }
    }
}
