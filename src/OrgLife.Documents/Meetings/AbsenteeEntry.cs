namespace OrgLife.Documents;

/// <summary>缺席党员 — one who missed the meeting, and how it is made up for.</summary>
[Term("缺席党员")]
public sealed record AbsenteeEntry
{
    /// <summary>党员.</summary>
    [Term("党员")]
    public required PartyMember Member { get; init; }

    /// <summary>缺席原因.</summary>
    [Term("缺席原因")]
    public required AbsenceReason Reason { get; init; }

    /// <summary>说明 — words on the reason; needed where the reason is 其他. Null by default.</summary>
    [Term("说明")]
    public string? Note { get; init; }

    /// <summary>已提交书面意见 — whether the member sent in writing what there was to say; false by default.</summary>
    [Term("已提交书面意见")]
    public bool SentOpinion { get; init; }

    /// <summary>补课方式 — such as 送学上门; null by default.</summary>
    [Term("补课方式")]
    public string? Method { get; init; }

    /// <summary>补课时限 — null by default.</summary>
    [Term("补课时限")]
    public Deadline? Deadline { get; init; }

    /// <summary>责任人 — who sees to it; none by default.</summary>
    [Term("责任人")]
    public IReadOnlyList<string> Responsible { get; init => field = value ?? []; } = [];

    /// <summary>完成日期 — when it was made up for; null while it is not (the default).</summary>
    [Term("完成日期")]
    public OfficialDate? DoneOn { get; init; }

    /// <summary>备注 — null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>The reason and the words on it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Absence Absence => new() { Member = Member, Reason = Reason, Note = Note, SentOpinion = SentOpinion };
}
