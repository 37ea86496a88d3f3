namespace OrgLife.Documents;

/// <summary>问题清单栏目组 — sets of columns that branches use.</summary>
public static class IssueColumns
{
    /// <summary>序号、对照方面、具体问题表现、问题来源、责任人; the last two may stay empty.</summary>
    public static IReadOnlyList<ListColumn<IssueField>> Usual { get; } =
    [
        new() { Field = IssueField.Number },
        new() { Field = IssueField.Aspect },
        new() { Field = IssueField.Description },
        new() { Field = IssueField.Sources, Policy = FieldPolicy.Optional },
        new() { Field = IssueField.Responsible, Policy = FieldPolicy.Optional },
    ];
}
