namespace OrgLife.Documents.Word;

// The properties of paragraphs of one style as markup. Only what departs from the named style is written,
// so that a clerk who changes the style in Word changes the paper.
// <w:pPr> <w:pStyle w:val="Heading1"/> … <w:rPr>…</w:rPr> <w:sectPr>…</w:sectPr> </w:pPr>
internal sealed class ParagraphMarkup(
    ParagraphStyle style,
    NamedStyle named,
    NamedStyle normal,
    WordOptions options)
{
    private const string End = "</w:pPr>";
    private readonly string?[] _properties = new string?[8];
    private readonly Dictionary<TextStyle, string> _runs = [];

    /// <summary>w:rPr of a run in the paragraph's own look.</summary>
    public string Run { get; } = RunProperties(style.Text, named.Style.Text, options);

    /// <summary>w:pPr without its end, so that a w:sectPr may follow.</summary>
    public string Properties(Binding binding) => _properties[(int)binding] ??= Make(binding);

    /// <summary>w:rPr of a run; in the paragraph's own look where null.</summary>
    public string RunOf(TextStyle? look)
    {
        if (look is null)
        {
            return Run;
        }

        if (!_runs.TryGetValue(look, out var markup))
        {
            markup = RunProperties(look, named.Style.Text, options);
            _runs.Add(look, markup);
        }

        return markup;
    }

    private static string RunProperties(TextStyle look, TextStyle from, WordOptions options) =>
        Fragment.Of(new W.RunProperties(TextProperties.Of(look, from, options)));

    private string Make(Binding binding)
    {
        var properties = new W.ParagraphProperties();
        if (named != normal)
        {
            properties.AddChild(new W.ParagraphStyleId { Val = named.Id });
        }

        foreach (var element in SettingProperties.Of(style, named.Style, binding))
        {
            properties.AddChild(element);
        }

        // The mark's look decides how high an empty line is in programs that do not keep the exact pitch.
        properties.AddChild(new W.ParagraphMarkRunProperties(
            TextProperties.Of(style.Text, named.Style.Text, options)));
        var markup = Fragment.Of(properties);
        return markup.Substring(0, markup.Length - End.Length);
    }
}
