namespace OrgLife.Documents;

/// <summary>
/// 用语 — the words that papers bring along: labels, column headings, notes and standard sentences, by key, such as
/// <c>workPlan.theme</c>. They are data (<c>templates/wording/*.json</c>): a host replaces one sentence without copying
/// the rest. Placeholders stand in braces.
/// </summary>
public sealed class Wording
{
    private static readonly Lazy<Wording> Embedded = new(() => new Wording(WordingFiles.Embedded()));

    private readonly IReadOnlyDictionary<string, string> _sentences;

    private Wording(IReadOnlyDictionary<string, string> sentences) => _sentences = sentences;

    /// <summary>The wording that comes with the library.</summary>
    public static Wording Default => Embedded.Value;

    /// <summary>All keys, in ordinal order.</summary>
    public IReadOnlyList<string> Keys => [.. _sentences.Keys.OrderBy(key => key, StringComparer.Ordinal)];

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => _sentences.TryGetValue(key, out var sentence)
        ? sentence
        : throw new KeyNotFoundException($"The wording has no key '{key}'.");

    /// <summary>The same wording with the sentences of a folder's <c>*.json</c> files in place of its own.</summary>
    /// <param name="folder">A folder of files of the same form as <c>templates/wording</c>.</param>
    /// <exception cref="WordingException">
    /// A file is not such JSON, names a key that does not exist, or uses a placeholder that the sentence does not have.
    /// </exception>
    public Wording With(string folder)
    {
        var sentences = _sentences.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var change in WordingFiles.In(folder))
        {
            Check(change);
            sentences[change.Key] = change.Text;
        }

        return new Wording(sentences);
    }

    /// <summary>The words of a key with its placeholders filled in.</summary>
    internal string Fill(string key, params (string Name, string Value)[] values) => values.Aggregate(
        this[key],
        (sentence, value) => sentence.Replace("{" + value.Name + "}", value.Value));

    private void Check(WordingSentence change)
    {
        if (!_sentences.TryGetValue(change.Key, out var own))
        {
            throw new WordingException(change.File, change.Key, "there is no such key");
        }

        var known = WordingSentence.PlaceholdersOf(own);
        foreach (var name in change.Placeholders.Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            throw new WordingException(change.File, change.Key, $"there is no placeholder {{{name}}} for this sentence");
        }
    }
}
