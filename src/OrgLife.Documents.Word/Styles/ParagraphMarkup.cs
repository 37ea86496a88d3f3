namespace OrgLife.Documents.Word;

/// <summary>The properties of paragraphs of one style as markup, and of the runs in them.</summary>
internal sealed class ParagraphMarkup(StyleProperties properties)
{
    private Dictionary<TextStyle, string>? _runs;

    /// <summary>w:rPr of a run in the paragraph's own look.</summary>
    public string Run => properties.Run;

    /// <summary>w:pPr without its end, so that a w:sectPr may follow.</summary>
    public string Properties(Binding binding) => properties.Paragraph(binding);

    /// <summary>w:rPr of a run; in the paragraph's own look where null.</summary>
    public string RunOf(TextStyle? look)
    {
        if (look is null)
        {
            return Run;
        }

        _runs ??= [];
        if (!_runs.TryGetValue(look, out var markup))
        {
            markup = properties.RunOf(look);
            _runs.Add(look, markup);
        }

        return markup;
    }
}
