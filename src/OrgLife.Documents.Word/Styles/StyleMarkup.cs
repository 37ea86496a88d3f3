using System.Runtime.CompilerServices;

namespace OrgLife.Documents.Word;

/// <summary>
/// The markup of paragraph, run and table properties, made once for each distinct style of a document through
/// typed elements: a table of thousands of cells has a handful of styles.
/// </summary>
internal sealed class StyleMarkup(StyleSheet styles, WordOptions options, KnownStyles? known = null)
{
    private readonly Dictionary<(TableStyle, PageSetup, Floating, string), string> _tables = [];
    private readonly FittedTables _fitted = new();

    // Most paragraphs share the very object of their style; comparing styles by value is for those that do
    // not.
    private readonly Dictionary<ParagraphStyle, ParagraphMarkup> _byObject = new(new SameObject());
    private readonly Dictionary<ParagraphStyle, ParagraphMarkup> _byValue = [];

    public StyleSheet Styles => styles;

    public WordOptions Options => options;

    /// <summary>Where the styles are the official ones, what is made of them already; null elsewhere.</summary>
    public KnownStyles? Known => known;

    /// <summary>The style of separators.</summary>
    public ParagraphStyle Separator => field ??= SeparatorElement.StyleOn(styles.Normal.Style);

    /// <summary>The markup of the styles that a document uses.</summary>
    public static StyleMarkup Of(Document document, WordOptions options)
    {
        var used = UsedStyles.Of(document);
        var known = KnownStyles.Of(used, options);
        return new StyleMarkup(known?.Sheet ?? StyleSheet.Of(document, used), options, known);
    }

    /// <summary>The markup of paragraphs of a style.</summary>
    public ParagraphMarkup this[ParagraphStyle style]
    {
        get
        {
            if (!_byObject.TryGetValue(style, out var markup))
            {
                if (!_byValue.TryGetValue(style, out markup))
                {
                    markup = new ParagraphMarkup(PropertiesOf(style));
                    _byValue.Add(style, markup);
                }

                _byObject.Add(style, markup);
            }

            return markup;
        }
    }

    /// <summary>w:tblPr of a table.</summary>
    public string OfTable(TableStyle style, PageSetup page, Floating floating, string summary)
    {
        var key = (style, page, floating, summary);
        if (!_tables.TryGetValue(key, out var markup))
        {
            markup = Fragment.Of(TableProperties.Of(style, page, floating, summary));
            _tables.Add(key, markup);
        }

        return markup;
    }

    /// <summary>A table with its cells fitted; sheets that are alike share theirs.</summary>
    public Table Fitted(Table table, Length width) => _fitted.Of(table, width);

    private StyleProperties PropertiesOf(ParagraphStyle style) => known?.PropertiesOf(style)
        ?? new StyleProperties(style, styles[style.Name], styles.Normal, options);

    private sealed class SameObject : IEqualityComparer<ParagraphStyle>
    {
        public bool Equals(ParagraphStyle? x, ParagraphStyle? y) => ReferenceEquals(x, y);

        public int GetHashCode(ParagraphStyle style) => RuntimeHelpers.GetHashCode(style);
    }
}
