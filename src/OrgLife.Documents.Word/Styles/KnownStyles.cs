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
        var official = new OfficialStyles(page);
        _styles = official.All;
        Sheet = new StyleSheet(_styles, _styles[0]);
        foreach (var style in _styles.Concat(Derived(official)))
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

    // What most papers make of them: separators, page numbers in their places, headings with text on their line.
    private static IEnumerable<ParagraphStyle> Derived(OfficialStyles official)
    {
        var numbers = OfficialFurniture.PageNumbers(official);
        return
        [
            SeparatorElement.StyleOn(official.Body),
            .. numbers.OddFooter.Concat(numbers.EvenFooter).Select(paragraph => paragraph.Style),
            .. Enumerable.Range(1, 4).Select(level =>
                new Heading("", official.Heading(level)) { RunIn = [new Run("")] }.ParagraphStyle),
        ];
    }

    /// <summary>What follows from a style; null where it is not one of these.</summary>
    public StyleProperties? PropertiesOf(ParagraphStyle style) =>
        _properties.TryGetValue(style, out var properties) ? properties : null;
}
