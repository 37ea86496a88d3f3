namespace OrgLife.Documents;

/// <summary>A line of the catalogue: what is the same in all problems of one code.</summary>
/// <param name="Code">The stable word.</param>
/// <param name="Severity">What it means for the paper.</param>
/// <param name="Message">The Chinese sentence, with {0}, {1} for what differs.</param>
/// <param name="Hint">What to do; null where the sentence says it.</param>
/// <param name="Clause">The rule it comes from; null where it is plain sense.</param>
internal sealed record ProblemKind(
    string Code,
    ProblemSeverity Severity,
    string Message,
    string? Hint = null,
    string? Clause = null);
