namespace OrgLife.Documents;

/// <summary>缺席 — a member who was not there, and why.</summary>
[Term("缺席")]
public sealed record Absence
{
    /// <summary>党员.</summary>
    [Term("党员")]
    public required PartyMember Member { get; init; }

    /// <summary>原因 — excused or not.</summary>
    [Term("原因")]
    public required AbsenceReason Reason { get; init; }

    /// <summary>说明 — words on the reason; needed where the reason is 其他. Null by default.</summary>
    [Term("说明")]
    public string? Note { get; init; }

    /// <summary>已提交书面意见 — whether the member sent in writing what there was to say; false by default.</summary>
    [Term("已提交书面意见")]
    public bool SentOpinion { get; init; }

    /// <summary>Whether the member was excused; 无故缺席 is not.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsExcused => Reason != AbsenceReason.Unexcused;
}
