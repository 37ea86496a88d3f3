namespace OrgLife.Documents;

/// <summary>公示栏目组 — sets of columns for what is made public.</summary>
public static class NoticeColumns
{
    /// <summary>整改内容公示: 序号、公示事项、整改措施、责任人、整改时限.</summary>
    public static IReadOnlyList<ListColumn<NoticeField>> Rectification { get; } =
    [
        new() { Field = NoticeField.Number },
        new() { Field = NoticeField.Matter },
        new() { Field = NoticeField.Measures },
        new() { Field = NoticeField.Responsible },
        new() { Field = NoticeField.Deadline },
    ];

    /// <summary>整改完成情况公示: 序号、公示事项、完成情况.</summary>
    public static IReadOnlyList<ListColumn<NoticeField>> Completion { get; } =
    [
        new() { Field = NoticeField.Number },
        new() { Field = NoticeField.Matter },
        new() { Field = NoticeField.Completion },
    ];

    /// <summary>整改承诺公示: 序号、承诺人、承诺内容、时限.</summary>
    public static IReadOnlyList<ListColumn<NoticeField>> Pledges { get; } =
    [
        new() { Field = NoticeField.Number },
        new() { Field = NoticeField.Matter, Heading = "承诺人" },
        new() { Field = NoticeField.Measures, Heading = "承诺内容" },
        new() { Field = NoticeField.Deadline, Heading = "时限", Policy = FieldPolicy.Optional },
    ];

    /// <summary>评议结果公示: 序号、公示事项、评定等次.</summary>
    public static IReadOnlyList<ListColumn<NoticeField>> Appraisal { get; } =
    [
        new() { Field = NoticeField.Number },
        new() { Field = NoticeField.Matter, Heading = "姓名" },
        new() { Field = NoticeField.Grade },
    ];
}
