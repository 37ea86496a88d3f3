namespace OrgLife.Documents;

/// <summary>整改数目 — how many matters are set right, and how many of them are done.</summary>
[Term("整改数目")]
public sealed record RectificationFigures
{
    /// <summary>整改事项.</summary>
    [Term("整改事项")]
    public required int Total { get; init; }

    /// <summary>已完成事项.</summary>
    [Term("已完成事项")]
    public required int Done { get; init; }

    /// <summary>未完成事项.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Open => Math.Max(Total - Done, 0);
}
