namespace OrgLife.Documents;

/// <summary>谈心谈话 — one talk in a ledger.</summary>
[Term("谈心谈话")]
public sealed record TalkEntry
{
    /// <summary>谈话日期 — null by default.</summary>
    [Term("谈话日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>谈话人.</summary>
    [Term("谈话人")]
    public required PartyMember Speaker { get; init; }

    /// <summary>谈话对象.</summary>
    [Term("谈话对象")]
    public required PartyMember Counterpart { get; init; }

    /// <summary>谈心方式 — null by default.</summary>
    [Term("谈心方式")]
    public TalkMode? Mode { get; init; }

    /// <summary>谈话内容 — null by default.</summary>
    [Term("谈话内容")]
    public string? Content { get; init; }

    /// <summary>谈话结果 — null by default.</summary>
    [Term("谈话结果")]
    public string? Result { get; init; }

    /// <summary>备注 — null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
