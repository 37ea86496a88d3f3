namespace OrgLife.Documents;

/// <summary>全套文书 — one derivation after another, in the order in which a branch makes the papers.</summary>
internal static class BranchPapers
{
    public static IReadOnlyList<PartyPaper> Of(BranchYear year)
    {
        PartyPaper[] papers =
        [
            .. PreparationPapers.Of(year),
            .. TalkPapers.Of(year),
            .. StatementPapers.Of(year),
            .. ListPapers.Of(year),
            .. SessionPapers.Of(year),
            .. BallotPapers.Of(year),
            .. DecisionPapers.Of(year),
            .. PledgePapers.Of(year),
            .. PublicityPapers.Of(year),
        ];
        var order = PaperCatalogue.All.Select(kind => kind.Model).ToList();
        return [.. papers.Concat(FilingPapers.Of(year, papers)).OrderBy(paper => order.IndexOf(paper.GetType()))];
    }
}
