namespace OrgLife.Documents;

/// <summary>党员领导干部的列法 — of those who already took part in this year's 民主生活会; notices differ.</summary>
public enum LeaderPolicy
{
    /// <summary>以普通党员身份参加测评.</summary>
    [Term("以普通党员身份参加测评")]
    Ordinary,

    /// <summary>可不参加测评: who does so says <see cref="BallotEntry.Skips"/>.</summary>
    [Term("可不参加测评")]
    MaySkip,

    /// <summary>不作为测评对象.</summary>
    [Term("不作为测评对象")]
    Excluded,
}
