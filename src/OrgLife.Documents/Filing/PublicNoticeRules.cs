using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>公示 — how long, whom to tell, and neither a number of a person nor votes in what is made public.</summary>
internal static class PublicNoticeRules
{
    // 18 figures of an identity card, 11 of a mobile telephone.
    private static readonly Regex PersonalNumber = new(
        "(?<![0-9])([1-9][0-9]{16}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])", RegexOptions.CultureInvariant);

    private static readonly Regex Votes = new("[0-9]+ ?票|得票率", RegexOptions.CultureInvariant);

    public static void Check(PublicNotice notice, ProblemList problems)
    {
        ListRules.Check(notice.Columns, NoticeFields.All, notice.Items, problems);
        MeetingElements.Check(
            problems, ("period", "公示期", notice.Period), ("contact", "联系方式", notice.Contact));
        for (var index = 0; index < notice.Items.Count; index++)
        {
            CheckNumbers(notice.Items[index], $"items[{index}]", problems);
        }

        RepeatRules.Check([.. notice.Items.Select(item => item.Matter)], index => $"items[{index}].matter", problems);
        DateRules.CheckOfPaper(notice.Date, "成文日期", problems);
    }

    private static void CheckNumbers(NoticeItem item, string path, ProblemList problems)
    {
        string?[] texts = [item.Matter, .. item.Measures, .. item.Responsible, item.Completion, item.Remark];
        if (texts.Any(text => PersonalNumber.IsMatch(text ?? "")))
        {
            problems.Add(ProblemCatalogue.PersonalNumberPublic, path, null);
        }

        if (texts.Any(text => Votes.IsMatch(text ?? "")))
        {
            problems.Add(ProblemCatalogue.VotesPublic, path, null);
        }
    }
}
