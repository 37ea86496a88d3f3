namespace OrgLife.Documents;

/// <summary>合计 of some branches; a rate is that of the sums.</summary>
internal sealed record RollUpSum(int Members, int Expected, int Present, IReadOnlyList<int> Counts)
{
    private static readonly VoteRate Participation = new() { Base = RateBase.Expected };

    public string Rate => Participation.Of(Present, new BallotCount
    {
        Expected = Expected, Present = Present, Issued = 0, Returned = 0, Valid = 0, Invalid = 0,
    });

    public int Graded => Counts.Sum();

    public static RollUpSum Of(IEnumerable<RollUpBranch> branches)
    {
        var all = branches.ToList();
        var grades = all.Select(branch => branch.Counts.Count).DefaultIfEmpty().Max();
        return new RollUpSum(
            all.Sum(branch => branch.Members),
            all.Sum(branch => branch.Expected ?? 0),
            all.Sum(branch => branch.Present ?? 0),
            [.. Enumerable.Range(0, grades).Select(i => all.Sum(branch => i < branch.Counts.Count ? branch.Counts[i] : 0))]);
    }
}
