namespace OrgLife.Documents;

/// <summary>备案材料 of a set: which of the papers go to the organisation above.</summary>
public static class FiledPapers
{
    /// <summary>
    /// 备案材料 — the papers that the profile wants filed, in the order of its list; none where it says nothing. Lists of
    /// single members and what was said in talks stay with the branch.
    /// </summary>
    /// <param name="papers">The papers.</param>
    /// <param name="rules">The rules.</param>
    public static IReadOnlyList<PartyPaper> Filed(this IEnumerable<PartyPaper> papers, RuleProfile rules)
    {
        var all = papers.ToList();
        return [.. (rules.FilingItems ?? []).SelectMany(item => Of(item, all)).Distinct()];
    }

    /// <summary>备案材料 in one medium — as <see cref="Filed(IEnumerable{PartyPaper}, RuleProfile)"/>; none where the
    /// profile wants another medium only.</summary>
    /// <param name="papers">The papers.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="medium">纸质版 or 电子版.</param>
    public static IReadOnlyList<PartyPaper> Filed(
        this IEnumerable<PartyPaper> papers, RuleProfile rules, FilingMedium medium) =>
        rules.Media?.Contains(medium) == false ? [] : papers.Filed(rules);

    /// <summary>页数 — the catalogue with the pages of the papers that it lists; others keep what they have.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="pages">Pages by title.</param>
    public static FilingCatalogue WithPages(this FilingCatalogue catalogue, IReadOnlyDictionary<string, int> pages) =>
        catalogue with
        {
            Items =
            [
                .. catalogue.Items.Select(item => pages.TryGetValue(item.Name, out var count)
                    ? item with { Pages = count }
                    : item),
            ],
        };

    internal static IReadOnlyList<PartyPaper> Of(FilingItem item, IReadOnlyList<PartyPaper> papers)
    {
        PartyPaper[] summaries = [.. papers.OfType<AppraisalSummary>()];
        return item switch
        {
            FilingItem.IssueList => [.. papers.OfType<IssueList>().Where(list => !list.Owner.IsMember)],
            FilingItem.RectificationList => [.. papers.OfType<RectificationList>().Where(list => !list.Owner.IsMember)],
            FilingItem.Results => summaries.Length > 0 ? summaries : [.. papers.OfType<AppraisalDecision>()],
            FilingItem.AppraisalSummary => summaries,
            _ => [.. papers.Where(paper => paper.KindOf.Type == RuleEntries.NameInJson(item))],
        };
    }
}
