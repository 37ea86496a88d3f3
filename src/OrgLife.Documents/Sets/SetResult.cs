namespace OrgLife.Documents;

/// <summary>What one paper says of one member's appraisal.</summary>
internal sealed record SetResult(int Index, string GradePath, string Name, string? Grade, IReadOnlyList<int>? Counts);
