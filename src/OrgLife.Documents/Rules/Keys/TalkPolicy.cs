namespace OrgLife.Documents;

/// <summary>谈心谈话规定 — who is to talk with whom, and how.</summary>
[Term("谈心谈话规定")]
public sealed record TalkPolicy
{
    /// <summary>谈话范围 — of those not named nobody is missed.</summary>
    [Term("谈话范围")]
    public required IReadOnlyList<TalkRule> Pairs { get; init => field = value ?? []; }

    /// <summary>谈心方式 — those that the notice names; none where it names none (the default): then any will do.</summary>
    [Term("谈心方式")]
    public IReadOnlyList<TalkMode> Modes { get; init => field = value ?? []; } = [];
}
