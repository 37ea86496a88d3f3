using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>
/// Tags of HTML and of what Word pastes. Whatever is not quite one is text: <c>a&lt;b</c>, <c>&lt;张三&gt;</c>,
/// <c>&lt;b and c&gt;</c>.
/// </summary>
internal static class MarkupTag
{
    private const string Space = @"[ \t\r\n\f]";

    private const string Name = "(?<name>(?>[A-Za-z][A-Za-z0-9]*(?::[A-Za-z][A-Za-z0-9]*)?))";

    // Words without a value are attributes only where HTML has such.
    private const string Attribute =
        $"(?>[A-Za-z_:@][A-Za-z0-9_:.@-]*{Space}*={Space}*(?:\"[^\"]*\"|'[^']*'|[^ \\t\\r\\n\\f\"'<>`]+)"
        + "|(?:allowfullscreen|async|autoplay|checked|compact|contenteditable|controls|defer|disabled|hidden|itemscope"
        + "|ismap|loop|multiple|muted|noshade|nowrap|open|readonly|required|reversed|selected|data-[a-z0-9-]+)"
        + $"(?={Space}|[/>]))";

    // Nothing is tried twice, and a quote begins only after "=": tags without an end cost no more than their length.
    private static readonly Regex Open = Form($@"\G<{Name}(?>(?:{Space}+{Attribute})*{Space}*)/?>");

    private static readonly Regex Close = Form($@"\G</{Name}{Space}*>");

    // Declarations, and the conditions that Word sets about its list numbers.
    private static readonly Regex Declaration =
        Form(@"\G<(?:!doctype(?![a-z])[^<>]*|!\[(?:if|endif)[^<>\]]*\]|\?xml[^<>]*)>");

    public static MarkupToken? At(string text, int at) =>
        Declaration.Match(text, at) is { Success: true } declaration
            ? new MarkupToken(MarkupKind.Hidden, at, declaration.Length)
            : Tag(MarkupKind.Open, Open.Match(text, at)) ?? Tag(MarkupKind.Close, Close.Match(text, at));

    private static MarkupToken? Tag(MarkupKind kind, Match match)
    {
        var name = match.Groups["name"].Value.ToLowerInvariant();
        return match.Success && MarkupElements.IsKnown(name)
            ? new MarkupToken(kind, match.Index, match.Length, name)
            : null;
    }

    private static Regex Form(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
