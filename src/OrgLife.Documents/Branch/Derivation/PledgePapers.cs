namespace OrgLife.Documents;

/// <summary>整改承诺 — each member promises the measures against the own issues.</summary>
internal static class PledgePapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year) => year.Rules.Pledges == false
        ? []
        : year.Meeting.Members.Where(IsPledging).Select(member => new RectificationPledge
        {
            Title = year.Title("rectificationPledge"),
            Branch = year.Meeting.Branch,
            Member = member.Person,
            Position = member.Position,
            Items = Items(member),
            Date = year.Days.Pledged,
            DeadlineStyle = DeadlineStyles.Of(member.Issues, year.Days.Pledged),
        });

    /// <summary>What a member promises; none where nothing is decided about the own issues.</summary>
    public static IReadOnlyList<PledgeItem> Items(BranchMember member) =>
    [
        .. member.Issues.Where(issue => issue.Remedy is not null).Select(issue => new PledgeItem
        {
            Matter = issue.Description.TrimEnd('。'),
            Promise = string.Join("\n", issue.Remedy!.Measures),
            Deadline = issue.Remedy.Deadline,
        }),
    ];

    private static bool IsPledging(BranchMember member) => member.Issues.Any(issue => issue.Remedy is not null);
}
