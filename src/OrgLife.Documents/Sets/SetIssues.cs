namespace OrgLife.Documents;

/// <summary>问题与整改 — of one owner, every issue has its rectification and every rectification its issue.</summary>
internal static class SetIssues
{
    public static void Check(SetFindings findings)
    {
        foreach (var list in findings.Of<IssueList>())
        {
            foreach (var answer in findings.Of<RectificationList>().Where(one => IsSame(one.Paper.Owner, list.Paper.Owner)))
            {
                CheckIssues(list, answer, findings);
                CheckItems(list, answer, findings);
            }
        }
    }

    private static void CheckIssues(
        PlacedPaper<IssueList> list, PlacedPaper<RectificationList> answer, SetFindings findings)
    {
        var answered = answer.Paper.Items.Select(item => item.Issue).ToList();
        for (var index = 0; index < list.Paper.Items.Count; index++)
        {
            var issue = list.Paper.Items[index].Description;
            if (!answered.Exists(item => TextLikeness.IsLike(item, issue)))
            {
                findings.Add(
                    list.Index, SetProblems.IssueWithoutItem, $"items[{index}].description", issue,
                    issue, answer.Paper.Title);
            }
        }
    }

    private static void CheckItems(
        PlacedPaper<IssueList> list, PlacedPaper<RectificationList> answer, SetFindings findings)
    {
        var issues = list.Paper.Items.Select(issue => issue.Description).ToList();
        for (var index = 0; index < answer.Paper.Items.Count; index++)
        {
            var item = answer.Paper.Items[index].Issue;
            if (!issues.Exists(issue => TextLikeness.IsLike(item, issue)))
            {
                findings.Add(
                    answer.Index, SetProblems.ItemWithoutIssue, $"items[{index}].issue", item, item, list.Paper.Title);
            }
        }
    }

    private static bool IsSame(ListOwner one, ListOwner other) => (one.Member, other.Member) switch
    {
        (null, null) => one.Organization.Name == other.Organization.Name,
        ({ } first, { } second) => NameKey.Of(first.Name) == NameKey.Of(second.Name),
        _ => false,
    };
}
