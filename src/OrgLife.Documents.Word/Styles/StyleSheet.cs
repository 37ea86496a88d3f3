namespace OrgLife.Documents.Word;

/// <summary>
/// 样式表 — the named styles of the file: those the document lists, then those it uses besides.
/// </summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, NamedStyle> _byName = [];
    private readonly HashSet<string> _wordNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NamedStyle> _styles = [];

    /// <param name="used">The styles of a document, one of each name.</param>
    /// <param name="normal">正文.</param>
    public StyleSheet(IReadOnlyList<ParagraphStyle> used, ParagraphStyle normal)
    {
        Normal = new NamedStyle("Normal", "Normal", normal);
        _wordNames.Add(Normal.WordName);
        _byName.Add(BuiltInStyles.Normal, Normal);
        _styles.Add(Normal);
        foreach (var style in used)
        {
            Add(style);
        }
    }

    /// <summary>正文, on which all others are based.</summary>
    public NamedStyle Normal { get; }

    /// <summary>All styles, 正文 first.</summary>
    public IReadOnlyList<NamedStyle> Styles => _styles;

    /// <summary>The style that a paragraph names.</summary>
    public NamedStyle this[string name] => _byName[name];

    public static StyleSheet Of(Document document, IReadOnlyList<ParagraphStyle> used) => new(
        used,
        used.FirstOrDefault(style => style.Name == BuiltInStyles.Normal)
            ?? new OfficialStyles(document.Sections[0].Page).Body);

    private void Add(ParagraphStyle style)
    {
        if (_byName.ContainsKey(style.Name))
        {
            return;
        }

        var builtIn = BuiltInStyles.NameOf(style);
        var named = builtIn is not null && _wordNames.Add(builtIn)
            ? new NamedStyle(BuiltInStyles.IdOf(builtIn), builtIn, style)
            : new NamedStyle("Style" + Fragment.Number(_styles.Count), FreeName(style.Name), style);
        _byName.Add(style.Name, named);
        _styles.Add(named);
    }

    // Word takes names that differ only in case, or that a built-in style has, for the same style.
    private string FreeName(string name)
    {
        var free = XmlText.Clean(name);
        while (!_wordNames.Add(free))
        {
            free += " *";
        }

        return free;
    }
}
