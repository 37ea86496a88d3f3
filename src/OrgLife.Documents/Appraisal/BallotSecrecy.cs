namespace OrgLife.Documents;

/// <summary>记名方式 — whether the voter signs the ballot.</summary>
public enum BallotSecrecy
{
    /// <summary>无记名.</summary>
    [Term("无记名")]
    Anonymous,

    /// <summary>记名.</summary>
    [Term("记名")]
    Named,
}
