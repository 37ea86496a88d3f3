namespace OrgLife.Documents;

/// <summary>What each column of a self-check takes from a question.</summary>
internal static class SelfCheckFields
{
    public static ListFields<SelfCheckItem, SelfCheckField> All { get; } = new ListFields<SelfCheckItem, SelfCheckField>()
        .Number(SelfCheckField.Number)
        .Short(SelfCheckField.Aspect, 26, item => item.Aspect)
        .Text(SelfCheckField.Question, 4, item => item.Question, needed: true)
        .Text(SelfCheckField.Finding, 3, item => item.Finding)
        .Text(SelfCheckField.Plan, 3, item => item.Plan);
}
