namespace OrgLife.Documents;

/// <summary>谈心谈话台账栏目组 — sets of columns that branches use.</summary>
public static class TalkColumns
{
    /// <summary>序号、谈话日期、谈话人、谈话对象、谈心方式、谈话内容、谈话结果; only the last may stay empty.</summary>
    public static IReadOnlyList<ListColumn<TalkField>> Usual { get; } =
    [
        new() { Field = TalkField.Number },
        new() { Field = TalkField.Date },
        new() { Field = TalkField.Speaker },
        new() { Field = TalkField.Counterpart },
        new() { Field = TalkField.Mode },
        new() { Field = TalkField.Content },
        new() { Field = TalkField.Result, Policy = FieldPolicy.Optional },
    ];
}
