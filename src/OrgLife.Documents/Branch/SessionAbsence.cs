namespace OrgLife.Documents;

/// <summary>会议缺席 — a member who was not there, by name, and how it is made up for.</summary>
[Term("会议缺席")]
public sealed record SessionAbsence
{
    /// <summary>姓名.</summary>
    [Term("姓名")]
    public required string Member { get; init; }

    /// <summary>缺席原因.</summary>
    [Term("缺席原因")]
    public required AbsenceReason Reason { get; init; }

    /// <summary>说明 — needed where the reason is 其他; null by default.</summary>
    [Term("说明")]
    public string? Note { get; init; }

    /// <summary>书面发言 — whether the member sent in writing what there was to say; false by default.</summary>
    [Term("书面发言")]
    public bool SentOpinion { get; init; }

    /// <summary>补课方式 — null by default.</summary>
    [Term("补课方式")]
    public string? Method { get; init; }

    /// <summary>补课时限 — null by default.</summary>
    [Term("补课时限")]
    public Deadline? Deadline { get; init; }

    /// <summary>责任人 — who sees to it; none by default.</summary>
    [Term("责任人")]
    public IReadOnlyList<string> Responsible { get; init => field = value ?? []; } = [];

    /// <summary>完成日期 — null by default.</summary>
    [Term("完成日期")]
    public OfficialDate? DoneOn { get; init; }
}
