using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>One rule of writing: what departs from it, and what should stand there instead.</summary>
/// <param name="Code">The stable word, <c>writing.…</c>.</param>
/// <param name="Pattern">What departs.</param>
/// <param name="Correct">What should stand in its place; null where only the writer can tell.</param>
/// <param name="Message">The Chinese sentence.</param>
/// <param name="Clause">The standard and clause.</param>
internal sealed record WritingRule(
    string Code, Regex Pattern, Func<Match, string>? Correct, string Message, string Clause);
