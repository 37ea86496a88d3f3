namespace OrgLife.Documents;

/// <summary>分原因人数 — how many were absent for one reason.</summary>
[Term("分原因人数")]
public sealed record ReasonFigure
{
    /// <summary>缺席原因.</summary>
    [Term("缺席原因")]
    public required AbsenceReason Reason { get; init; }

    /// <summary>人数.</summary>
    [Term("人数")]
    public required int Count { get; init; }
}
