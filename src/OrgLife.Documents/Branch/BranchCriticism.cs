namespace OrgLife.Documents;

/// <summary>相互批评 — what one member said of another, by their names.</summary>
[Term("相互批评")]
public sealed record BranchCriticism
{
    /// <summary>批评人.</summary>
    [Term("批评人")]
    public required string From { get; init; }

    /// <summary>被批评人.</summary>
    [Term("被批评人")]
    public required string To { get; init; }

    /// <summary>批评意见 — at least one.</summary>
    [Term("批评意见")]
    public required IReadOnlyList<string> Texts { get; init => field = value ?? []; }

    /// <summary>本人表态 — null by default.</summary>
    [Term("本人表态")]
    public string? Response { get; init; }
}
