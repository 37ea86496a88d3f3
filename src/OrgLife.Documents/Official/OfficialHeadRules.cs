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

    public static void Check(OfficialDocument document, ProblemList problems)
    {
        CheckNumber(document, problems);
        CheckSecrecy(document, problems);
        if (document.Upward && document.Signers.Count == 0)
        {
            problems.Add(ProblemCatalogue.SignerMissing, "signers", null);
        }

        if (!document.Upward && document.Signers.Count > 0)
        {
            problems.Add(ProblemCatalogue.SignerOfDownwardPaper, "signers", null);
        }

        if (document.Format == OfficialFormat.Letter
            && document.Mark?.EndsWith("文件", StringComparison.Ordinal) == true)
        {
            problems.Add(ProblemCatalogue.LetterMarkedAsDocument, "mark", document.Mark);
        }
    }

    private static void CheckNumber(OfficialDocument document, ProblemList problems)
    {
        if (!PaperText.IsGiven(document.Number))
        {
            if (document.Format != OfficialFormat.Minutes)
            {
                problems.Add(ProblemCatalogue.NumberMissing, "number", null);
            }

            return;
        }

        var number = document.Number!;
        var isOrder = document.Format == OfficialFormat.Order;
        if (!(isOrder ? OrderNumber : Number).IsMatch(number))
        {
            var kind = isOrder ? ProblemCatalogue.OrderNumberForm
                : WrongBrackets.IsMatch(number) ? ProblemCatalogue.NumberBrackets
                : Padded.IsMatch(number) ? ProblemCatalogue.NumberPadded
                : ProblemCatalogue.NumberForm;
            problems.Add(kind, "number", number);
        }
    }

    private static void CheckSecrecy(OfficialDocument document, ProblemList problems)
    {
        var isClassified = document.Secrecy != SecrecyLevel.None;
        if (PaperText.IsGiven(document.CopyNumber) && !CopyNumber.IsMatch(document.CopyNumber!))
        {
            problems.Add(ProblemCatalogue.CopyNumberForm, "copyNumber", document.CopyNumber);
        }

        if (isClassified && !PaperText.IsGiven(document.CopyNumber))
        {
            problems.Add(ProblemCatalogue.CopyNumberMissing, "copyNumber", null);
        }

        if (!isClassified && PaperText.IsGiven(document.SecrecyTerm))
        {
            problems.Add(ProblemCatalogue.SecrecyTermAlone, "secrecyTerm", document.SecrecyTerm);
        }
    }
}
