namespace OrgLife.Documents.Content;

/// <summary>Styles in a few words: the name, and what departs from the style that the name stands for.</summary>
internal sealed class StyleText
{
    private readonly Dictionary<string, ParagraphStyle> _named = new(StringComparer.Ordinal);

    public StyleText(IReadOnlyList<ParagraphStyle> styles)
    {
        foreach (var style in styles)
        {
            _named[style.Name] = style;
        }
    }

    /// <summary>Such as <c>[正文]</c> or <c>[署名 right=4字]</c>.</summary>
    public string Of(ParagraphStyle style)
    {
        var differences = _named.TryGetValue(style.Name, out var named)
            ? Differences(style, named)
            : Whole(style);
        return differences.Length == 0 ? $"[{style.Name}]" : $"[{style.Name} {differences}]";
    }

    /// <summary>Such as <c>0.35mm 000000</c>.</summary>
    public static string Of(LineStyle line) => line.IsNone ? "none" : $"{line.Thickness} {line.Ink}";

    /// <summary>What departs from the official table; nothing for the official one.</summary>
    public static string Of(TableStyle style)
    {
        var official = new TableStyle();
        return Joined(
            style.Outer == official.Outer ? "" : $"outer={Of(style.Outer)}",
            style.Inner == official.Inner ? "" : $"inner={Of(style.Inner)}",
            style.Padding == official.Padding ? "" : $"padding={Of(style.Padding)}");
    }

    /// <summary>Such as <c>KaiTi 14pt FF0000 underline</c>.</summary>
    public static string Differences(TextStyle style, TextStyle from) => Joined(
        style.Role == from.Role ? "" : style.Role.ToString(),
        style.Size == from.Size ? "" : style.Size.ToString(),
        style.Ink == from.Ink ? "" : style.Ink.ToString(),
        style.Spacing == from.Spacing ? "" : $"spacing={style.Spacing}",
        style.Underline == from.Underline ? "" : style.Underline ? "underline" : "no underline");

    private static string Whole(ParagraphStyle style)
    {
        var plain = new ParagraphStyle
        {
            Name = style.Name,
            Text = new TextStyle { Role = style.Text.Role, Size = style.Text.Size },
            LineHeight = style.LineHeight,
        };
        return Joined(
            $"{style.Text.Role} {style.Text.Size} pitch={style.LineHeight}",
            Differences(style, plain));
    }

    private static string Differences(ParagraphStyle style, ParagraphStyle from) => Joined(
        Differences(style.Text, from.Text),
        style.LineHeight == from.LineHeight ? "" : $"pitch={style.LineHeight}",
        style.Alignment == from.Alignment ? "" : style.Alignment.ToString(),
        style.FirstLineIndent == from.FirstLineIndent ? "" : $"first={style.FirstLineIndent}",
        style.LeftIndent == from.LeftIndent ? "" : $"left={style.LeftIndent}",
        style.RightIndent == from.RightIndent ? "" : $"right={style.RightIndent}",
        style.SpaceBefore == from.SpaceBefore ? "" : $"before={style.SpaceBefore}",
        style.SpaceAfter == from.SpaceAfter ? "" : $"after={style.SpaceAfter}",
        style.KeepWithNext == from.KeepWithNext ? "" : style.KeepWithNext ? "keep-next" : "no keep-next",
        style.KeepLinesTogether == from.KeepLinesTogether ? "" : style.KeepLinesTogether ? "keep-lines" : "no keep-lines",
        style.OutlineLevel == from.OutlineLevel ? "" : $"level={style.OutlineLevel}");

    private static string Of(Edges edges) => $"{edges.Top},{edges.Right},{edges.Bottom},{edges.Left}";

    private static string Joined(params string[] parts) => string.Join(" ", parts.Where(part => part.Length > 0));
}
