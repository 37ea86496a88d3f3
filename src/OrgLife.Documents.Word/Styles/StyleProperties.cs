namespace OrgLife.Documents.Word;

// The properties that follow from one style, made at first need; any number of threads may ask. Only what departs from
// the named style is written, so that a clerk who changes the style in Word changes the paper.
// <w:pPr> <w:pStyle w:val="Heading1"/> … <w:rPr>…</w:rPr> <w:sectPr>…</w:sectPr> </w:pPr>
internal sealed class StyleProperties(
    ParagraphStyle style,
    NamedStyle named,
    NamedStyle normal,
    WordOptions options)
{
    private const string End = "</w:pPr>";
    private readonly string?[] _paragraphs = new string?[8];
    private string? _run;

    /// <summary>w:rPr of a run in the paragraph's own look.</summary>
    public string Run => _run ??= RunOf(style.Text);

    /// <summary>w:pPr without its end.</summary>
    public string Paragraph(Binding binding) => _paragraphs[(int)binding] ??= Make(binding);

    /// <summary>w:rPr of a run in another look.</summary>
    public string RunOf(TextStyle look) =>
        Fragment.Of(new W.RunProperties(TextProperties.Of(look, named.Style.Text, options)));

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
