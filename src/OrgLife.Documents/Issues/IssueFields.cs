namespace OrgLife.Documents;

/// <summary>What each column of an issue list takes from an issue.</summary>
internal static class IssueFields
{
    public static ListFields<Issue, IssueField> All { get; } = new ListFields<Issue, IssueField>()
        .Number(IssueField.Number)
        .Short(IssueField.Aspect, 30, issue => issue.Aspect)
        .Text(IssueField.Description, 3, issue => issue.Description, needed: true)
        .Short(IssueField.Sources, 22, issue => issue.Sources)
        .Persons(IssueField.Responsible, 22, issue => issue.Responsible)
        .Text(IssueField.Cause, 2, issue => issue.Cause);
}
