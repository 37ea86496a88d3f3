namespace OrgLife.Documents;

/// <summary>
/// 用语 — the words that papers bring along: labels, column headings, notes and standard sentences, by key, such as
/// <c>workPlan.theme</c>. They are data (<c>templates/wording/*.json</c>): a host replaces one sentence without copying
/// the rest. Placeholders stand in braces.
/// </summary>
public sealed class Wording
{
    private static readonly Lazy<Wording> Embedded = new(ReadEmbedded);

    private readonly IReadOnlyDictionary<string, WordingTemplate> _sentences;

    private Wording(IReadOnlyDictionary<string, WordingTemplate> sentences) => _sentences = sentences;

    /// <summary>The wording that comes with the library.</summary>
    public static Wording Default => Embedded.Value;

    /// <summary>All keys, in ordinal order.</summary>
    public IReadOnlyList<string> Keys => [.. _sentences.Keys.OrderBy(key => key, StringComparer.Ordinal)];

    /// <summary>The words of a key, with its placeholders.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => Find(key).Text;

    /// <summary>The same wording with the sentences of a folder's <c>*.json</c> files in place of its own.</summary>
    /// <param name="folder">A folder of files of the same form as <c>templates/wording</c>.</param>
    /// <exception cref="WordingException">
    /// A file is not such JSON, names a key that does not exist or the same one twice, uses a placeholder that the sentence
    /// does not have, or leaves one out. All faults of all files are listed, with their lines.
    /// </exception>
    public Wording With(string folder)
    {
        var faults = new List<WordingFault>();
        var changes = new Dictionary<string, WordingSentence>(StringComparer.Ordinal);
        foreach (var sentence in WordingFiles.In(folder, faults))
        {
            faults.AddRange(WordingChecks.Of(sentence, _sentences, changes));
            changes[sentence.Key] = sentence;
        }

        Require(faults);
        return new Wording(_sentences.ToDictionary(
            own => own.Key,
            own => changes.TryGetValue(own.Key, out var change) ? change.Template : own.Value,
            StringComparer.Ordinal));
    }

    /// <summary>The words of a key with its placeholders filled in.</summary>
    /// <exception cref="ArgumentException">The sentence has other placeholders.</exception>
    internal string Fill(string key, params (string Name, string Value)[] values) => Find(key).Fill(values);

    /// <summary>The words of a key with those of the values that it has placeholders for.</summary>
    internal string FillWhatItHas(string key, params (string Name, string Value)[] values)
    {
        var sentence = Find(key);
        return sentence.Fill([.. values.Where(value => sentence.Placeholders.Contains(value.Name))]);
    }

    private static Wording ReadEmbedded()
    {
        var faults = new List<WordingFault>();
        var sentences = new Dictionary<string, WordingTemplate>(StringComparer.Ordinal);
        foreach (var sentence in WordingFiles.Embedded(faults))
        {
            sentences[sentence.Key] = sentence.Template;
        }

        Require(faults);
        return new Wording(sentences);
    }

    private static void Require(List<WordingFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new WordingException(
                [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
        }
    }

    private WordingTemplate Find(string key) => _sentences.TryGetValue(key, out var sentence)
        ? sentence
        : throw new KeyNotFoundException($"The wording has no key '{key}'.");
}
