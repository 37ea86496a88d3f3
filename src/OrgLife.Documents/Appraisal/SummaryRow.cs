namespace OrgLife.Documents;

/// <summary>A row of a summary, and where it stands in the model.</summary>
internal sealed record SummaryRow(MemberTally Tally, string Path);
