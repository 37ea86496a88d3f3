namespace OrgLife.Documents;

/// <summary>自查表栏目组 — sets of columns that branches use.</summary>
public static class SelfCheckColumns
{
    /// <summary>序号、对照方面、对照内容、自查情况、改进打算; the last two may stay empty, to be written in.</summary>
    public static IReadOnlyList<ListColumn<SelfCheckField>> Usual { get; } =
    [
        new() { Field = SelfCheckField.Number },
        new() { Field = SelfCheckField.Aspect },
        new() { Field = SelfCheckField.Question },
        new() { Field = SelfCheckField.Finding, Policy = FieldPolicy.Optional },
        new() { Field = SelfCheckField.Plan, Policy = FieldPolicy.Optional },
    ];
}
