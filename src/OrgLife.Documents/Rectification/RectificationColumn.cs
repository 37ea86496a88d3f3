namespace OrgLife.Documents;

/// <summary>栏 — a column of a rectification list.</summary>
public sealed record RectificationColumn
{
    /// <summary>栏目 — what the column shows.</summary>
    public required RectificationField Field { get; init; }

    /// <summary>栏名 — its heading; the usual name of the field where null (the default).</summary>
    public string? Heading { get; init; }

    /// <summary>缺项处理; 必填 by default.</summary>
    public FieldPolicy Policy { get; init; }
}
