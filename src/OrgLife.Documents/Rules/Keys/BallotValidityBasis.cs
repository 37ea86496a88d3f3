namespace OrgLife.Documents;

/// <summary>测评有效依据 — what the ballots returned are held against; more than that make the whole ballot invalid.</summary>
public enum BallotValidityBasis
{
    /// <summary>发出票数.</summary>
    [Term("发出票数")]
    Issued,

    /// <summary>投票人数 — the members present.</summary>
    [Term("投票人数")]
    Voters,
}
