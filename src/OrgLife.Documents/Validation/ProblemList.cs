using System.Globalization;

namespace OrgLife.Documents;

/// <summary>Collects the problems of one paper, and gives each its place in words.</summary>
/// <param name="paper">The type of paper the paths start from; null where it is not known yet.</param>
/// <param name="root">What stands before every path: empty for models, <c>$</c> for JSON.</param>
/// <param name="contract">What says the names of the fields; that of the library where null.</param>
internal sealed class ProblemList(Type? paper, string root = "", JsonContract? contract = null)
{
    /// <summary>
    /// How many problems are listed: a text of millions of faults would fill the memory with them.
    /// </summary>
    public const int Most = 1000;

    private const int LongestFound = 40;

    private readonly List<Problem> _problems = [];

    private Action<ProblemKind, string, string?, object[]>? _passOn;

    /// <summary>The rules that the paper is held against; null for its own alone.</summary>
    public RuleProfile? Rules { get; init; }

    /// <summary>For the problems of a paper, be it one made outside the library.</summary>
    public static ProblemList Of(PartyPaper paper, RuleProfile? rules) =>
        new(paper.GetType(), "", paper.KindOf.Contract) { Rules = rules };

    public IReadOnlyList<Problem> Problems => _problems;

    public bool HasErrors => _problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    public bool IsFull => _problems.Count > Most;

    /// <summary>A list for a paper inside this one: what is added to it is added here, under the path of that paper.</summary>
    public ProblemList Within(string path) => new(paper: null)
    {
        Rules = Rules,
        _passOn = (kind, inner, found, values) =>
            Add(kind, inner.Length == 0 ? path : path + "." + inner, found, values),
    };

    public void Add(ProblemKind kind, string path, string? found, params object[] values)
    {
        if (_passOn is not null)
        {
            _passOn(kind, path, found, values);
        }
        else if (_problems.Count < Most)
        {
            _problems.Add(Make(kind, path, found, values));
        }
        else if (!IsFull)
        {
            _problems.Add(Make(ProblemCatalogue.TooManyProblems, "", null, [Most]));
        }
    }

    /// <summary>Adds what breaks a rule of the profile, with the source of the rule.</summary>
    public void AddRuled(RuleKey key, ProblemKind kind, string path, string? found, params object[] values)
    {
        var source = Rules?.SourceOf(key);
        Add(string.IsNullOrEmpty(source) ? kind : kind with { Clause = source }, path, found, values);
    }

    private Problem Make(ProblemKind kind, string path, string? found, object[] values) =>
        new()
        {
            Path = root.Length == 0 || path.Length == 0 ? root + path : root + "." + path,
            Place = paper is null ? "" : PlaceName.Of(paper, path, contract),
            Code = kind.Code,
            Severity = kind.Severity,
            Message = string.Format(CultureInfo.InvariantCulture, kind.Message, values),
            Found = found is null ? null : Shorten(found),
            Hint = kind.Hint,
            Clause = kind.Clause,
        };

    private static string Shorten(string found)
    {
        if (found.Length <= LongestFound)
        {
            return found;
        }

        var end = char.IsHighSurrogate(found[LongestFound - 1]) ? LongestFound - 1 : LongestFound;
        return string.Concat(found.Take(end)) + "…";
    }
}
