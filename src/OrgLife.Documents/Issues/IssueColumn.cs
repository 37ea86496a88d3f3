namespace OrgLife.Documents;

/// <summary>栏 — a column of an issue list.</summary>
[Term("栏")]
public sealed record IssueColumn
{
    /// <summary>栏目 — what the column shows.</summary>
    [Term("栏目")]
    public required IssueField Field { get; init; }

    /// <summary>栏名 — its heading; the usual name of the field where null (the default).</summary>
    [Term("栏名")]
    public string? Heading { get; init; }

    /// <summary>缺项处理; 必填 by default.</summary>
    [Term("缺项处理")]
    public FieldPolicy Policy { get; init; }
}
