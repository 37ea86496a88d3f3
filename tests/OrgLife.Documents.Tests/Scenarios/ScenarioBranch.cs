namespace OrgLife.Documents.Tests;

/// <summary>Members by number, all invented: 党员1, 党员2 and so on.</summary>
internal static class ScenarioBranch
{
    public static PartyOrganization Branch { get; } = new() { Name = "清河街道文化站党支部" };

    public static IReadOnlyList<PartyMember> Of(int formal, int probationary = 0, int leaders = 0) =>
    [
        .. Enumerable.Range(1, formal).Select(number => new PartyMember
        {
            Name = "党员" + number,
            IsLeadingCadre = number <= leaders,
            AttendedDemocraticLifeMeeting = number <= leaders,
        }),
        .. Enumerable.Range(formal + 1, probationary).Select(number => new PartyMember
        {
            Name = "党员" + number,
            Status = MemberStatus.Probationary,
        }),
    ];

    /// <summary>A ballot where all went well.</summary>
    public static BallotCount Ballots(int valid) => new()
    {
        Expected = valid, Present = valid, Issued = valid, Returned = valid, Valid = valid, Invalid = 0,
    };

    /// <summary>A summary with so many votes for the best grade, and the others for the next.</summary>
    public static AppraisalSummary Summary(RuleProfile rules, int valid, params int[] votes) => rules.NewSummary(
        "民主评议党员测评汇总表",
        Branch,
        new(2021, 3, 12),
        Ballots(valid),
        [.. Of(votes.Length).Zip(votes, (member, best) => new MemberTally
        {
            Member = member,
            Counts = [best, valid - best, 0, 0],
        })]);
}
