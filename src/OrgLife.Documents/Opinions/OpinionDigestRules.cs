namespace OrgLife.Documents;

/// <summary>征求意见汇总表 — no more forms come back than went out, and each opinion stands once.</summary>
internal static class OpinionDigestRules
{
    public static void Check(OpinionDigest digest, ProblemList problems)
    {
        const int most = NumberRules.MostPersons;
        NumberRules.Check(digest.Issued, 0, most, "issued", "发出份数", problems);
        NumberRules.Check(digest.Returned, 0, most, "returned", "收回份数", problems);
        NumberRules.Check(digest.Interviews, 0, most, "interviews", "座谈访谈人次", problems);
        if (digest.Returned > (digest.Issued ?? 0))
        {
            problems.Add(ProblemCatalogue.MoreOpinionsReturned, "returned", null, digest.Returned, digest.Issued ?? 0);
        }

        ListRules.Check(digest.Columns, OpinionFields.All, digest.Items, problems);
        for (var index = 0; index < digest.Items.Count; index++)
        {
            NumberRules.Check(digest.Items[index].Count, 1, most, $"items[{index}].count", "提出人数", problems);
        }

        RepeatRules.Check(
            [.. digest.Items.Select(opinion => opinion.Target + "\n" + opinion.Text)],
            index => $"items[{index}].text",
            problems);
        DateRules.CheckOfPaper(digest.Date, "汇总日期", problems);
    }
}
