namespace OrgLife.Documents;

/// <summary>
/// 表决 — half of those with a vote must be there, and more than half of all those with a vote in favour
/// (《中国共产党支部工作条例（试行）》第十一条).
/// </summary>
internal static class MeetingVoteRules
{
    public static void Check(MeetingVote vote, string path, ProblemList problems)
    {
        var cast = (long)vote.InFavour + vote.Against + vote.Abstained;
        if (cast != vote.Present || vote.Present > vote.Voters || vote.InFavour < 0 || vote.Against < 0
            || vote.Abstained < 0)
        {
            problems.Add(ProblemCatalogue.VoteSum, path, null, vote.Voters, vote.Present, cast);
            return;
        }

        if (vote.Present * 2L < vote.Voters)
        {
            problems.Add(ProblemCatalogue.VoteWithoutQuorum, path, null, vote.Present, vote.Voters);
        }
        else if (vote.Passed && vote.InFavour * 2L <= vote.Voters)
        {
            problems.Add(ProblemCatalogue.VoteWithoutMajority, path, null, vote.InFavour, vote.Voters);
        }
    }
}
