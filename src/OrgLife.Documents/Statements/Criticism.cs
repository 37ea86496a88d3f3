namespace OrgLife.Documents;

/// <summary>批评意见 — what one member says to another.</summary>
[Term("批评意见")]
public sealed record Criticism
{
    /// <summary>批评人.</summary>
    [Term("批评人")]
    public required PartyMember From { get; init; }

    /// <summary>被批评人.</summary>
    [Term("被批评人")]
    public required PartyMember To { get; init; }

    /// <summary>意见 — one or more.</summary>
    [Term("意见")]
    public required IReadOnlyList<string> Texts { get; init => field = value ?? []; }

    /// <summary>接受情况 — null by default.</summary>
    [Term("接受情况")]
    public string? Response { get; init; }

    /// <summary>备注 — null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
