namespace OrgLife.Documents;

/// <summary>
/// Reads a text that may hold HTML into stretches that together are the text. Unlike a browser it drops nothing that it
/// does not know: what is no markup beyond doubt is text.
/// </summary>
internal sealed class MarkupReader
{
    private static readonly char[] Beginnings = ['<', '&'];

    private readonly string _text;
    private readonly List<MarkupToken> _tokens = [];

    // Ends that do not come any more, so that they are looked for once.
    private readonly HashSet<string> _missing = new(StringComparer.OrdinalIgnoreCase);

    private MarkupReader(string text) => _text = text;

    public static IReadOnlyList<MarkupToken> Read(string text)
    {
        var reader = new MarkupReader(text);
        reader.Read();
        return UnclosedTags.AsText(reader._tokens);
    }

    private void Read()
    {
        var shown = 0;
        for (var at = Next(0); at >= 0;)
        {
            if (TokenAt(at) is { } token)
            {
                AddText(shown, at);
                _tokens.Add(token);
                shown = token.End;
            }

            at = Next(Math.Max(shown, at + 1));
        }

        AddText(shown, _text.Length);
    }

    private int Next(int from) => from < _text.Length ? _text.IndexOfAny(Beginnings, from) : -1;

    private void AddText(int from, int to)
    {
        if (to > from)
        {
            _tokens.Add(new MarkupToken(MarkupKind.Text, from, to - from));
        }
    }

    private MarkupToken? TokenAt(int at) => _text[at] == '&' ? MarkupEntity.At(_text, at)
        : IsAt(at, "<!--") ? Hidden(at, at + "<!".Length, "-->")
        : MarkupTag.At(_text, at) is not { } tag ? null
        : tag.Kind == MarkupKind.Open && MarkupElements.IsUnshown(tag.Value) ? Unshown(tag) ?? tag
        : tag;

    // A script goes from its tag to the end of its closing tag; one that is not closed hides nothing.
    private MarkupToken? Unshown(MarkupToken tag) =>
        Hidden(tag.Start, tag.End, "</" + tag.Value) is { } upToName
        && MarkupTag.At(_text, upToName.End - tag.Value.Length - 2) is { Kind: MarkupKind.Close } closing
            ? upToName with { Length = closing.End - tag.Start }
            : null;

    private MarkupToken? Hidden(int start, int from, string end)
    {
        var at = _missing.Contains(end) ? -1 : _text.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            _missing.Add(end);
            return null;
        }

        return new MarkupToken(MarkupKind.Hidden, start, at + end.Length - start);
    }

    private bool IsAt(int at, string mark) => string.CompareOrdinal(_text, at, mark, 0, mark.Length) == 0;
}
