namespace OrgLife.Documents;

/// <summary>报送函 — what is sent, in how many copies and on what, and by which notice.</summary>
internal static class TransmittalLetterRules
{
    private const int Most = 10_000;

    public static void Check(TransmittalLetter letter, ProblemList problems)
    {
        letter.Framed.Check(problems);
        NumberRules.Check(letter.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        DateRules.CheckAppraisalYear(letter.AppraisalYear, letter.Date, problems);
        CheckBasis(letter, problems);
        for (var index = 0; index < letter.Items.Count; index++)
        {
            CheckItem(letter.Items[index], $"items[{index}]", problems);
        }

        RepeatRules.Check([.. letter.Items.Select(item => item.Name)], index => $"items[{index}].name", problems);
        ContactRules.Check(letter.Contacts, problems);
    }

    private static void CheckBasis(TransmittalLetter letter, ProblemList problems)
    {
        if (letter.Basis is null && !PaperText.IsGiven(letter.Opening))
        {
            problems.Add(ProblemCatalogue.LetterWithoutBasis, "basis", null);
        }

        letter.Basis?.Check("basis", problems);
    }

    private static void CheckItem(FiledPaper item, string path, ProblemList problems)
    {
        NumberRules.Check(item.Copies, 1, Most, path + ".copies", "份数", problems);
        NumberRules.Check(item.Pages, 1, Most, path + ".pages", "页数", problems);
        if (item.Copies is null)
        {
            problems.Add(ProblemCatalogue.FieldToBeSupplied, path + ".copies", null, "份数");
        }

        if (item.Medium is null)
        {
            problems.Add(ProblemCatalogue.FieldToBeSupplied, path + ".medium", null, "载体");
        }
    }
}
