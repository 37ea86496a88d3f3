namespace OrgLife.Documents;

/// <summary>缺席人数 — how many missed the meeting, why, and how many made up for it.</summary>
[Term("缺席人数")]
public sealed record AbsenteeFigures
{
    /// <summary>缺席人数.</summary>
    [Term("缺席人数")]
    public required int Total { get; init; }

    /// <summary>分原因人数 — in their order; none by default.</summary>
    [Term("分原因人数")]
    public IReadOnlyList<ReasonFigure> Reasons { get; init => field = value ?? []; } = [];

    /// <summary>已补课人数; null where it is not said (the default).</summary>
    [Term("已补课人数")]
    public int? MadeUp { get; init; }

    /// <summary>尚未补课人数 — null where it is not known.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int? Open => MadeUp is { } done ? Math.Max(Total - done, 0) : null;
}
