using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>版头 — number, marks and signers (GB/T 9704-2012 7.2).</summary>
internal static class OfficialHeadRules
{
    private static readonly Regex OrderNumber = new(@"^第[1-9]\d*号$", RegexOptions.CultureInvariant);
    private static readonly Regex WrongBrackets = new(@"[\[\]()（）【】［］]", RegexOptions.CultureInvariant);
    private static readonly Regex Padded = new(@"第|〕0", RegexOptions.CultureInvariant);
    private static readonly Regex CopyNumber = new("^[0-9]{6}$", RegexOptions.CultureInvariant);

    // Minutes may leave out the organ's code: their mark says who met.
    private static readonly Regex Number =
        new(@"^[\u4E00-\u9FFFA-Za-z]*〔[12]\d{3}〕[1-9]\d*号$", RegexOptions.CultureInvariant);

    /// <param name="document">The paper.</param>
    /// <param name="problems">Where to.</param>
    /// <param name="place">What stands before the names of the fields, where they are another paper's.</param>
    public static void Check(OfficialDocument document, ProblemList problems, string place = "")
    {
        CheckNumber(document, problems, place);
        CheckSecrecy(document, problems);
        if (document.Upward && document.Signers.Count == 0)
        {
            problems.Add(OfficialProblems.SignerMissing, place + "signers", null);
        }

        if (!document.Upward && document.Signers.Count > 0)
        {
            problems.Add(OfficialProblems.SignerOfDownwardPaper, place + "signers", null);
        }

        if (document.Format == OfficialFormat.Letter
            && document.Mark?.EndsWith("文件", StringComparison.Ordinal) == true)
        {
            problems.Add(OfficialProblems.LetterMarkedAsDocument, place + "mark", document.Mark);
        }
    }

    private static void CheckNumber(OfficialDocument document, ProblemList problems, string place)
    {
        if (PaperText.IsGiven(document.Number))
        {
            CheckNumber(document.Number!, place + "number", problems, document.Format == OfficialFormat.Order);
        }
        else if (document.Format != OfficialFormat.Minutes)
        {
            problems.Add(OfficialProblems.NumberMissing, place + "number", null);
        }
    }

    /// <summary>发文字号 of this paper, or of one that it names.</summary>
    public static void CheckNumber(string number, string path, ProblemList problems, bool isOrder = false)
    {
        if (!(isOrder ? OrderNumber : Number).IsMatch(number))
        {
            var kind = isOrder ? OfficialProblems.OrderNumberForm
                : WrongBrackets.IsMatch(number) ? OfficialProblems.NumberBrackets
                : Padded.IsMatch(number) ? OfficialProblems.NumberPadded
                : OfficialProblems.NumberForm;
            problems.Add(kind, path, number);
        }
    }

    private static void CheckSecrecy(OfficialDocument document, ProblemList problems)
    {
        var isClassified = document.Secrecy != SecrecyLevel.None;
        if (PaperText.IsGiven(document.CopyNumber) && !CopyNumber.IsMatch(document.CopyNumber!))
        {
            problems.Add(OfficialProblems.CopyNumberForm, "copyNumber", document.CopyNumber);
        }

        if (isClassified && !PaperText.IsGiven(document.CopyNumber))
        {
            problems.Add(OfficialProblems.CopyNumberMissing, "copyNumber", null);
        }

        if (!isClassified && PaperText.IsGiven(document.SecrecyTerm))
        {
            problems.Add(OfficialProblems.SecrecyTermAlone, "secrecyTerm", document.SecrecyTerm);
        }
    }
}
