using System.Collections;
using System.Diagnostics.CodeAnalysis;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>所给印章 — the seals of a command, which remember whether a paper asked for them.</summary>
internal sealed class GivenSeals(IReadOnlyDictionary<string, SealImage> seals) : IReadOnlyDictionary<string, SealImage>
{
    private readonly HashSet<string> _used = [];

    public int Count => seals.Count;

    public IEnumerable<string> Keys => seals.Keys;

    public IEnumerable<SealImage> Values => seals.Values;

    public SealImage this[string key] => seals[key];

    public bool ContainsKey(string key) => seals.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out SealImage value)
    {
        _used.Add(key);
        return seals.TryGetValue(key, out value);
    }

    public IEnumerator<KeyValuePair<string, SealImage>> GetEnumerator() => seals.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Composes papers in order, to see which seals they ask for.</summary>
    public void TryOn(IEnumerable<PartyPaper> papers)
    {
        foreach (var paper in papers.Where(_ => Count > 0))
        {
            paper.Compose(new CompositionOptions { Seals = this });
        }
    }

    /// <summary>Says which seals no paper asked for: a seal that is left out must not go unnoticed.</summary>
    /// <returns>The exit code.</returns>
    public int ReportUnused(Terminal terminal)
    {
        var unused = Keys.Where(name => !_used.Contains(name)).ToList();
        foreach (var name in unused)
        {
            terminal.Error.WriteLine($"错误：印章“{name}”没有用上：文书盖章的机关和签署人中没有这个名称。");
        }

        return unused.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
