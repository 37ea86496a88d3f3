namespace OrgLife.Documents;

/// <summary>全套文书 — one derivation after another; those made of other papers come last, then all are put in order.</summary>
internal static class BranchPapers
{
    public static IReadOnlyList<PartyPaper> Of(BranchYear year)
    {
        var order = PaperCatalogue.All.Select(kind => kind.Model).ToList();
        return [.. Filed(year, Reported(year, Facts(year))).OrderBy(paper => order.IndexOf(paper.GetType()))];
    }

    private static PartyPaper[] Facts(BranchYear year) =>
    [
        .. PreparationPapers.Of(year),
        .. LetterPapers.Notice(year),
        .. TalkPapers.Of(year),
        .. StatementPapers.Of(year),
        .. ListPapers.Of(year),
        .. SessionPapers.Of(year),
        .. BallotPapers.Of(year),
        .. DecisionPapers.Of(year),
        .. PledgePapers.Of(year),
        .. PublicityPapers.Of(year),
    ];

    private static PartyPaper[] Reported(BranchYear year, PartyPaper[] papers) =>
        [.. papers, .. LetterPapers.Report(year, papers)];

    private static PartyPaper[] Filed(BranchYear year, PartyPaper[] papers) =>
    [
        .. papers,
        .. FilingPapers.Of(year, papers).SelectMany(catalogue =>
            new PartyPaper[] { catalogue }.Concat(LetterPapers.Letter(year, catalogue))),
    ];
}
