namespace OrgLife.Documents;

/// <summary>The rows of a summary as they are printed: as they are given, or by the votes for the first grade.</summary>
internal static class SummaryRows
{
    // Those of equal votes stay in their order; who has no votes comes last.
    public static IReadOnlyList<SummaryRow> Of(AppraisalSummary summary)
    {
        var rows = summary.Members.Select((tally, index) => new SummaryRow(tally, $"members[{index}]"));
        return summary.SortsByVotes
            ? [.. rows.OrderByDescending(row => row.Tally.Counts.Count == 0 ? -1 : row.Tally.Counts[0])]
            : [.. rows];
    }
}
