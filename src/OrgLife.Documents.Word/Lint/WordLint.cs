namespace OrgLife.Documents.Word;

/// <summary>
/// Word 文件检查 — proves that a .docx keeps to the profile in which Word, WPS and LibreOffice agree
/// (<c>docs/word-profile.md</c>): on every file this library writes, and on any file that comes back from a clerk.
/// </summary>
public static class WordLint
{
    private static readonly LintRule[] All =
    [
        new GridRule(), new FieldRule(), new MergeRule(), new CellEndRule(), new ThemeRule(), new FontSlotRule(),
        new SettingsRule(), new LinePitchRule(), new DocumentGridRule(), new TableLayoutRule(), new HeadRowRule(),
        new IndentRule(), new PageSizeRule(), new BoldRule(), new PageBreakRule(), new HeadingNameRule(),
        new DrawingIdRule(), new OutsideRule(), new EvenFooterRule(),
    ];

    /// <summary>The rules, by id, with what each asks for.</summary>
    public static IReadOnlyDictionary<string, string> Rules { get; } =
        All.ToDictionary(rule => rule.Id, rule => rule.Asks, StringComparer.Ordinal);

    /// <summary>Everything in a file that departs from the profile, rule by rule; nothing where it keeps to it.</summary>
    /// <param name="docx">The file; read to its end, left open.</param>
    /// <exception cref="WordFileException">It is not a Word file that can be read safely.</exception>
    public static IReadOnlyList<LintFinding> Check(Stream docx)
    {
        var file = WordPackage.Read(docx ?? throw new ArgumentNullException(nameof(docx)));
        return [.. All.SelectMany(rule => rule.Check(file))];
    }
}
