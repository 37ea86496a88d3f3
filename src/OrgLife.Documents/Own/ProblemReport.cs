using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>问题报告 — takes the problems that a paper made outside the library finds in itself.</summary>
public sealed class ProblemReport
{
    private static readonly Regex Code = new(@"^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+\z", RegexOptions.CultureInvariant);

    // A published code is never given another meaning: the subjects of the library are its own.
    private static readonly HashSet<string> Taken =
        [.. ProblemCatalogue.All.Select(kind => SubjectOf(kind.Code)), .. WritingRules.All.Select(rule => SubjectOf(rule.Code))];

    private readonly ProblemList _problems;

    internal ProblemReport(ProblemList problems) => _problems = problems;

    /// <summary>规则 — the profile that the paper is held against; null where it is checked by itself.</summary>
    public RuleProfile? Rules => _problems.Rules;

    /// <summary>Adds a problem.</summary>
    /// <param name="kind">What it is; its code begins with a subject that the library has no code of.</param>
    /// <param name="path">Where, as the JSON spells it: <c>items[0].amount</c>; empty for the paper as a whole.</param>
    /// <param name="found">The value found; null where there is none.</param>
    /// <param name="values">What stands for {0}, {1} in the sentence of the kind.</param>
    /// <exception cref="ArgumentException">The code is not of that form, or its subject is the library's.</exception>
    public void Add(ProblemKind kind, string path, string? found = null, params object[] values) =>
        _problems.Add(Own(kind), path, found, values);

    /// <summary>Adds what breaks a rule of the profile, with the source that <see cref="Rules"/> names for it.</summary>
    /// <param name="key">The rule.</param>
    /// <param name="kind">What it is; its clause stands where the profile names no source.</param>
    /// <param name="path">Where, as the JSON spells it.</param>
    /// <param name="found">The value found; null where there is none.</param>
    /// <param name="values">What stands for {0}, {1} in the sentence of the kind.</param>
    /// <exception cref="ArgumentException">The code is not of that form, or its subject is the library's.</exception>
    public void AddRuled(RuleKey key, ProblemKind kind, string path, string? found = null, params object[] values) =>
        _problems.AddRuled(key, Own(kind), path, found, values);

    private static ProblemKind Own(ProblemKind kind)
    {
        if (!Code.IsMatch(kind.Code) || Taken.Contains(SubjectOf(kind.Code)))
        {
            throw new ArgumentException(
                $"'{kind.Code}' cannot be a code of a paper made outside the library: write subject.fault with a subject "
                + "of your own.",
                nameof(kind));
        }

        return kind;
    }

    private static string SubjectOf(string code) => code.Split('.')[0];
}
