namespace OrgLife.Documents;

/// <summary>书记述职 — what the secretary reports to the members at the general meeting.</summary>
[Term("书记述职")]
public sealed record SecretaryReport
{
    /// <summary>上一年度整改落实情况 — null by default.</summary>
    [Term("上一年度整改落实情况")]
    public string? LastRectification { get; init; }

    /// <summary>引言 — none by default.</summary>
    [Term("引言")]
    public IReadOnlyList<string> Introduction { get; init => field = value ?? []; } = [];

    /// <summary>部分 — in their order.</summary>
    [Term("部分")]
    public required IReadOnlyList<StatementPart> Parts { get; init => field = value ?? []; }
}
