namespace OrgLife.Documents;

/// <summary>依据 — a document and its clause, and the keys that they rule. It is cited, never quoted.</summary>
[Term("依据")]
public sealed record RuleSource
{
    /// <summary>文件 — its title or number.</summary>
    [Term("文件")]
    public required string Document { get; init; }

    /// <summary>条款 — article, section or line; null for the document as a whole (the default).</summary>
    [Term("条款")]
    public string? Clause { get; init; }

    /// <summary>规则项 — the keys it rules.</summary>
    [Term("规则项")]
    public required IReadOnlyList<RuleKey> Keys { get; init => field = value ?? []; }

    /// <summary>The document and the clause.</summary>
    public override string ToString() => Clause is null ? Document : Document + " " + Clause;
}
