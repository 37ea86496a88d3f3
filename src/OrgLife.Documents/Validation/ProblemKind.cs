namespace OrgLife.Documents;

/// <summary>
/// 问题种类 — what is the same in all problems of one code. The library has its own in docs/checks.md; a paper made outside it
/// brings its own codes.
/// </summary>
/// <param name="Code">The stable word, <c>subject.fault</c>.</param>
/// <param name="Severity">What it means for the paper.</param>
/// <param name="Message">The Chinese sentence, with {0}, {1} for what differs.</param>
/// <param name="Hint">What to do; null where the sentence says it.</param>
/// <param name="Clause">The rule it comes from; null where it is plain sense.</param>
public sealed record ProblemKind(
    string Code,
    ProblemSeverity Severity,
    string Message,
    string? Hint = null,
    string? Clause = null);
