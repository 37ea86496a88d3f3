namespace OrgLife.Documents;

/// <summary>学习安排栏目组 — sets of columns that branches use.</summary>
public static class StudyColumns
{
    /// <summary>序号、学习时间、学习内容、学习方式、领学人; the last may stay empty.</summary>
    public static IReadOnlyList<ListColumn<StudyField>> Usual { get; } =
    [
        new() { Field = StudyField.Number },
        new() { Field = StudyField.Time },
        new() { Field = StudyField.Materials },
        new() { Field = StudyField.Mode },
        new() { Field = StudyField.Leader, Policy = FieldPolicy.Optional },
    ];
}
