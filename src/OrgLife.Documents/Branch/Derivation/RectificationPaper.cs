namespace OrgLife.Documents;

/// <summary>整改清单 — the columns of the profile, and of every item no more than they show.</summary>
internal static class RectificationPaper
{
    public static RectificationList Of(
        BranchYear year, ListOwner owner, string title, IReadOnlyList<BranchIssue> issues)
    {
        var columns = year.Rules.RectificationColumns ?? RectificationColumns.FourClarities;
        var shown = columns.Select(column => column.Field).ToList();
        return new RectificationList
        {
            Title = title,
            Owner = owner,
            Columns = columns,
            Items = [.. issues.Select(issue => Item(issue, issue.Remedy!, owner, shown))],
            Date = year.Days.RectificationListed,
            DeadlineStyle = DeadlineStyles.Of(issues, year.Days.RectificationListed),
        };
    }

    private static RectificationItem Item(
        BranchIssue issue, IssueRemedy remedy, ListOwner owner, List<RectificationField> shown) => new()
        {
            Issue = issue.Description,
            Goal = shown.Contains(RectificationField.Goal) ? remedy.Goal : null,
            Measures = shown.Contains(RectificationField.Measures) ? remedy.Measures : [],
            Leaders = shown.Contains(RectificationField.Leaders) ? remedy.Leaders : [],
            Responsible = shown.Contains(RectificationField.Responsible) ? Responsible(issue, owner) : [],
            Departments = shown.Contains(RectificationField.Departments) ? remedy.Departments : [],
            Deadline = shown.Contains(RectificationField.Deadline) ? remedy.Deadline : null,
            Progress = shown.Contains(RectificationField.Progress) ? remedy.Progress : null,
            Completion = shown.Contains(RectificationField.Completion) ? remedy.Completion : null,
            ClosedOn = shown.Contains(RectificationField.ClosedOn) ? remedy.ClosedOn : null,
        };

    private static IReadOnlyList<string> Responsible(BranchIssue issue, ListOwner owner) =>
        issue.Responsible.Count == 0 && owner.Member is { } member ? [member.Name] : issue.Responsible;
}
