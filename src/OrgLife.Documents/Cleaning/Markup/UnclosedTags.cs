namespace OrgLife.Documents;

/// <summary>
/// A bare tag such as &lt;b&gt; that nothing closes is more likely to be meant as it stands: a&lt;b&gt;c.
/// </summary>
internal static class UnclosedTags
{
    public static IReadOnlyList<MarkupToken> AsText(List<MarkupToken> tokens)
    {
        var closings = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var token = tokens[i];
            closings.TryGetValue(token.Value, out var open);
            if (token.Kind == MarkupKind.Close)
            {
                closings[token.Value] = open + 1;
            }
            else if (token.IsBare && MarkupElements.NeedsClosing(token.Value))
            {
                tokens[i] = open > 0 ? token : token with { Kind = MarkupKind.Text };
                closings[token.Value] = Math.Max(0, open - 1);
            }
        }

        return tokens;
    }
}
