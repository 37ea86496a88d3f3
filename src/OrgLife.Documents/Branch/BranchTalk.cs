namespace OrgLife.Documents;

/// <summary>谈心谈话 — one talk of two members, by their names.</summary>
[Term("谈心谈话")]
public sealed record BranchTalk
{
    /// <summary>谈话日期.</summary>
    [Term("谈话日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>谈话人.</summary>
    [Term("谈话人")]
    public required string Speaker { get; init; }

    /// <summary>谈话对象.</summary>
    [Term("谈话对象")]
    public required string Counterpart { get; init; }

    /// <summary>谈心方式 — null by default.</summary>
    [Term("谈心方式")]
    public TalkMode? Mode { get; init; }

    /// <summary>谈话地点 — null by default.</summary>
    [Term("谈话地点")]
    public string? Place { get; init; }

    /// <summary>谈话内容 — a talk with one gets a record of its own; null by default.</summary>
    [Term("谈话内容")]
    public string? Content { get; init; }

    /// <summary>意见建议 — none by default.</summary>
    [Term("意见建议")]
    public IReadOnlyList<string> Opinions { get; init => field = value ?? []; } = [];

    /// <summary>谈话结果 — null by default.</summary>
    [Term("谈话结果")]
    public string? Result { get; init; }
}
