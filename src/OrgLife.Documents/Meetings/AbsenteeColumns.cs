namespace OrgLife.Documents;

/// <summary>缺席名单栏目组 — sets of columns that branches use.</summary>
public static class AbsenteeColumns
{
    /// <summary>序号、姓名、缺席原因、补课方式、补课时限、责任人、完成日期; from the fourth on they may stay empty.</summary>
    public static IReadOnlyList<ListColumn<AbsenteeField>> Usual { get; } =
    [
        new() { Field = AbsenteeField.Number },
        new() { Field = AbsenteeField.Member },
        new() { Field = AbsenteeField.Reason },
        new() { Field = AbsenteeField.Method, Policy = FieldPolicy.Optional },
        new() { Field = AbsenteeField.Deadline, Policy = FieldPolicy.Optional },
        new() { Field = AbsenteeField.Responsible, Policy = FieldPolicy.Optional },
        new() { Field = AbsenteeField.DoneOn, Policy = FieldPolicy.Optional },
    ];
}
