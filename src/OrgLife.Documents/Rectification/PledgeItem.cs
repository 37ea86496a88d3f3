namespace OrgLife.Documents;

/// <summary>承诺事项 — one thing that a member promises to set right.</summary>
[Term("承诺事项")]
public sealed record PledgeItem
{
    /// <summary>整改事项 — a few words, without a number.</summary>
    [Term("整改事项")]
    public required string Matter { get; init; }

    /// <summary>承诺 — what will be done; may be several paragraphs, parted by line feeds.</summary>
    [Term("承诺")]
    public required string Promise { get; init; }

    /// <summary>时限 — null by default.</summary>
    [Term("时限")]
    public Deadline? Deadline { get; init; }
}
