namespace OrgLife.Documents;

/// <summary>表决 — how a vote on one matter went.</summary>
[Term("表决")]
public sealed record MeetingVote
{
    /// <summary>应到会有表决权的党员 — how many have a vote.</summary>
    [Term("应到会有表决权的党员")]
    public required int Voters { get; init; }

    /// <summary>到会有表决权的党员 — how many of them were there.</summary>
    [Term("到会有表决权的党员")]
    public required int Present { get; init; }

    /// <summary>赞成 votes.</summary>
    [Term("赞成")]
    public required int InFavour { get; init; }

    /// <summary>反对 votes.</summary>
    [Term("反对")]
    public required int Against { get; init; }

    /// <summary>弃权 votes.</summary>
    [Term("弃权")]
    public required int Abstained { get; init; }

    /// <summary>通过 — whether the matter was carried; false by default.</summary>
    [Term("通过")]
    public bool Passed { get; init; }
}
