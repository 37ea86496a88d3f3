using System.Collections;

namespace OrgLife.Documents;

/// <summary>问题目录 — the kinds of problems of one room, in the order in which they are written down.</summary>
internal sealed class ProblemCodes : IReadOnlyList<ProblemKind>
{
    private readonly List<ProblemKind> _kinds = [];

    public int Count => _kinds.Count;

    public ProblemKind this[int index] => _kinds[index];

    /// <summary>Adds a kind; see <see cref="ProblemKind"/>.</summary>
    public ProblemKind Add(
        string code, ProblemSeverity severity, string message, string? hint = null, string? clause = null)
    {
        var kind = new ProblemKind(code, severity, message, hint, clause);
        _kinds.Add(kind);
        return kind;
    }

    public IEnumerator<ProblemKind> GetEnumerator() => _kinds.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
