namespace OrgLife.Documents;

/// <summary>征求意见汇总栏目组 — sets of columns that branches use.</summary>
public static class OpinionColumns
{
    /// <summary>序号、意见对象、意见和建议、意见来源、征求方式、采纳情况; the last two may stay empty.</summary>
    public static IReadOnlyList<ListColumn<OpinionField>> Usual { get; } =
    [
        new() { Field = OpinionField.Number },
        new() { Field = OpinionField.Target },
        new() { Field = OpinionField.Text },
        new() { Field = OpinionField.Source },
        new() { Field = OpinionField.Channel, Policy = FieldPolicy.Optional },
        new() { Field = OpinionField.Handling, Policy = FieldPolicy.Optional },
    ];
}
