namespace OrgLife.Documents.Word;

/// <summary>
/// The official styles of one page set-up with the official fonts: most documents list just these. What follows from
/// them never changes and is made once.
/// </summary>
internal sealed class KnownStyles
{
    private static readonly Lazy<KnownStyles>[] All =
    [
        new(() => new KnownStyles(PageSetup.TypeArea)),
        new(() => new KnownStyles(PageSetup.Margins37)),
        new(() => new KnownStyles(PageSetup.GB33476)),
    ];

    private readonly Dictionary<ParagraphStyle, StyleProperties> _properties = [];
    private readonly IReadOnlyList<ParagraphStyle> _styles;

    private KnownStyles(PageSetup page)
    {
        var options = new WordOptions();
        _styles = new OfficialStyles(page).All;
        Sheet = new StyleSheet(_styles, _styles[0]);
        foreach (var style in (ParagraphStyle[])[.. _styles, SeparatorElement.StyleOn(Sheet.Normal.Style)])
        {
            _properties[style] = new StyleProperties(style, Sheet[style.Name], Sheet.Normal, options);
        }

        StylesPart = Word.StylesPart.Of(Sheet, options).MadeReady();
    }

    /// <summary>The named styles.</summary>
    public StyleSheet Sheet { get; }

    /// <summary>The part of the package.</summary>
    public PackagePart StylesPart { get; }

    /// <summary>The official styles that a document uses; null where it uses others or other fonts.</summary>
    public static KnownStyles? Of(IReadOnlyList<ParagraphStyle> used, WordOptions options)
    {
        foreach (var known in options.FontNames.Count == 0 ? All : [])
        {
            if (known.Value._styles.SequenceEqual(used))
            {
                return known.Value;
            }
        }

        return null;
    }

    /// <summary>What follows from a style; null where it is not one of these.</summary>
    public StyleProperties? PropertiesOf(ParagraphStyle style) =>
        _properties.TryGetValue(style, out var properties) ? properties : null;
}
