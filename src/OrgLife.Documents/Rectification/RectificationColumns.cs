namespace OrgLife.Documents;

/// <summary>整改清单栏目组 — sets of columns that notices ask for.</summary>
public static class RectificationColumns
{
    /// <summary>四明确 — 序号 and 整改事项、整改措施、责任人、整改时限, all of them required.</summary>
    public static IReadOnlyList<ListColumn<RectificationField>> FourClarities { get; } =
    [
        new() { Field = RectificationField.Number },
        new() { Field = RectificationField.Issue },
        new() { Field = RectificationField.Measures },
        new() { Field = RectificationField.Responsible },
        new() { Field = RectificationField.Deadline },
    ];

    /// <summary>台账 — 四明确, and 责任领导、责任部门、进展情况、完成情况、销号日期、备注 as they come in.</summary>
    public static IReadOnlyList<ListColumn<RectificationField>> Ledger { get; } =
    [
        new() { Field = RectificationField.Number },
        new() { Field = RectificationField.Issue },
        new() { Field = RectificationField.Measures },
        new() { Field = RectificationField.Leaders, Policy = FieldPolicy.Optional },
        new() { Field = RectificationField.Responsible },
        new() { Field = RectificationField.Departments, Policy = FieldPolicy.Optional },
        new() { Field = RectificationField.Deadline },
        new() { Field = RectificationField.Progress, Policy = FieldPolicy.Optional },
        new() { Field = RectificationField.Completion, Policy = FieldPolicy.Optional },
        new() { Field = RectificationField.ClosedOn, Policy = FieldPolicy.Optional },
        new() { Field = RectificationField.Remark, Policy = FieldPolicy.Optional },
    ];
}
