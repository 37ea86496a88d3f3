using System.Globalization;
using OrgLife.Documents;

namespace OrgLife.Samples.BranchPapers;

/// <summary>具名文书 — a paper and the name of its files: 01-工作方案.</summary>
/// <param name="Name">Without ending.</param>
/// <param name="Paper">The paper.</param>
internal sealed record NamedPaper(string Name, PartyPaper Paper)
{
    /// <summary>Numbers papers in the order in which a branch makes them.</summary>
    public static IReadOnlyList<NamedPaper> InOrder(IEnumerable<CheckedPaper> papers)
    {
        var order = PaperCatalogue.All.ToList();
        return
        [
            .. papers.OrderBy(paper => order.IndexOf(paper.Kind!)).Select((paper, index) => new NamedPaper(
                (index + 1).ToString("00", CultureInfo.InvariantCulture) + "-" + paper.Kind!.Name,
                paper.Paper!)),
        ];
    }
}
