namespace OrgLife.Documents;

/// <summary>整改承诺书 — each promise once, with a time, and the time not over when it is signed.</summary>
internal static class RectificationPledgeRules
{
    public static void Check(RectificationPledge pledge, ProblemList problems)
    {
        for (var index = 0; index < pledge.Items.Count; index++)
        {
            CheckDeadline(pledge, pledge.Items[index], $"items[{index}]", problems);
        }

        RepeatRules.Check(
            [.. pledge.Items.Select(item => item.Matter)], index => $"items[{index}].matter", problems);
        DateRules.CheckOfPaper(pledge.Date, "承诺日期", problems);
    }

    private static void CheckDeadline(RectificationPledge pledge, PledgeItem item, string path, ProblemList problems)
    {
        if (item.Deadline is null)
        {
            problems.Add(ProblemCatalogue.PledgeWithoutDeadline, path, null, item.Matter);
        }
        else if (item.Deadline.Date is { } until && pledge.Date?.IsAfter(until) == true)
        {
            problems.Add(ProblemCatalogue.PledgeOverdue, path + ".deadline", null, until, pledge.Date);
        }
    }
}
