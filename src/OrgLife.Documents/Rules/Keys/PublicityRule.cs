namespace OrgLife.Documents;

/// <summary>公示规定 — what is shown, and when.</summary>
[Term("公示规定")]
public sealed record PublicityRule
{
    /// <summary>公示内容.</summary>
    [Term("公示内容")]
    public required PublicContent Content { get; init; }

    /// <summary>公示时间; 列出后 by default.</summary>
    [Term("公示时间")]
    public PublicityTime Time { get; init; }
}
