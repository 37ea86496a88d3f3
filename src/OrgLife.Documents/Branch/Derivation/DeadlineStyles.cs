namespace OrgLife.Documents;

/// <summary>时限写法 — with the year where a time is in another year than the paper.</summary>
internal static class DeadlineStyles
{
    public static DateStyle Of(IEnumerable<BranchIssue> issues, OfficialDate? paper) =>
        issues.Any(issue => issue.Remedy?.Deadline?.Date is { Year: { } year } && year != paper?.Year)
            ? DateStyle.Full
            : default;
}
