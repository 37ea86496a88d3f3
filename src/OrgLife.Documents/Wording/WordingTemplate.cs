using System.Text;

namespace OrgLife.Documents;

/// <summary>句式 — words with placeholders in braces: 党支部：{name}.</summary>
internal sealed class WordingTemplate
{
    // Words and placeholders by turns; the words may be empty.
    private readonly List<string> _parts;

    public WordingTemplate(string text)
    {
        Text = text;
        _parts = Parts(text);
        Placeholders = [.. _parts.Where((_, i) => i % 2 == 1).Distinct(StringComparer.Ordinal)];
    }

    public string Text { get; }

    /// <summary>The placeholders, each once, in their order.</summary>
    public IReadOnlyList<string> Placeholders { get; }

    /// <summary>The words with their placeholders filled in; braces in the values are words.</summary>
    /// <exception cref="ArgumentException">The values are not those of the placeholders.</exception>
    public string Fill(IReadOnlyList<(string Name, string Value)> values)
    {
        if (values.Count != Placeholders.Count)
        {
            throw new ArgumentException($"'{Text}' has other placeholders than the values given.", nameof(values));
        }

        var filled = new StringBuilder();
        for (var i = 0; i < _parts.Count; i++)
        {
            filled.Append(i % 2 == 0 ? _parts[i] : ValueOf(_parts[i], values));
        }

        return filled.ToString();
    }

    private string ValueOf(string placeholder, IReadOnlyList<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == placeholder)
            {
                return value;
            }
        }

        throw new ArgumentException($"'{Text}' has no value for {{{placeholder}}}.", nameof(values));
    }

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var from = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOfAny(['{', '}'], open + 1);
            if (close >= 0 && text[close] == '}')
            {
                parts.Add(text.Substring(from, open - from));
                parts.Add(text.Substring(open + 1, close - open - 1));
                from = close + 1;
            }
        }

        parts.Add(text.Substring(from));
        return parts;
    }
}
