namespace OrgLife.Documents;

/// <summary>备案目录 — lists what of the papers goes to the organisation above, as the profile says.</summary>
internal static class FilingPapers
{
    public static IEnumerable<FilingCatalogue> Of(BranchYear year, IReadOnlyList<PartyPaper> papers)
    {
        var filed = papers.Filed(year.Rules);
        if (filed.Count == 0)
        {
            yield break;
        }

        yield return new FilingCatalogue
        {
            Title = year.Title("filingCatalogue"),
            Branch = year.Meeting.Branch,
            Receiver = year.Meeting.Branch.Superior,
            Items = [.. filed.Select(paper => Item(year, paper))],
            Date = year.Days.Filed,
        };
    }

    private static FiledPaper Item(BranchYear year, PartyPaper paper) => new()
    {
        Name = paper.Title,
        Copies = 1,
        Date = PaperFacts.DateOf(paper),
        Medium = FilingMedia.Of(year.Rules) ?? year.Meeting.Medium,
    };
}
