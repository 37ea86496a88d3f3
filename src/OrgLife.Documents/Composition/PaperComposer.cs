using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>What every composition starts from: the styles of the page, the wording, and the parts papers share.</summary>
internal sealed class PaperComposer(CompositionOptions options)
{
    /// <summary>What the house style says, and the standard where it is silent.</summary>
    public StyleSetting Setting { get; } = new(options.Style, options.Page);

    public PageSetup Page => Setting.Page;

    public OfficialStyles Styles => Setting.Styles;

    /// <summary>Cells of tables of many narrow columns.</summary>
    public ParagraphStyle DenseCentered => field ??= Styles.Dense(Styles.TableCentered);

    /// <summary>Their head rows.</summary>
    public ParagraphStyle DenseHead => field ??= Styles.Dense(Styles.TableHead);

    public Wording Wording => options.Wording;

    public bool IsPreprinted => options.Preprinted;

    public bool ImprintOnEvenPage => options.ImprintOnEvenPage;

    /// <summary>The seal that the host gave for a name; null where it gave none.</summary>
    public SealImage? SealOf(string name) => options.Seals.TryGetValue(name, out var seal) ? seal : null;

    /// <summary>An upright paper of one section with page numbers.</summary>
    public Document Document(PartyPaper paper, string author, IReadOnlyList<Block> blocks) =>
        Document(paper, author, [Section(Page, blocks)]);

    public Document Document(PartyPaper paper, string author, IReadOnlyList<Section> sections) =>
        new(Properties(paper, author), StylePageNumbers.Begun(Setting, sections)) { Styles = Styles.All };

    public Section Section(PageSetup page, IReadOnlyList<Block> blocks) =>
        new(page, blocks) { Furniture = StylePageNumbers.Of(Setting, page) };

    /// <summary>
    /// So many sheets alike to the letter, without page numbers: a number that runs through all sheets would tell whose
    /// sheet it is.
    /// </summary>
    public Document Copies(
        PartyPaper paper, string author, PageSetup page, IReadOnlyList<Block> sheet, int? copies) =>
        Document(paper, author, [.. Enumerable.Repeat(new Section(page, sheet), copies ?? 1)]);

    /// <summary>The title on as many lines as it needs; names in it stay whole where they can.</summary>
    public Paragraph Title(PartyPaper paper, params string[] names) => TitleOf(paper.Title, "title", Page, names);

    /// <summary>A title of part of a paper, such as an attachment.</summary>
    public Paragraph TitleOf(string title, string source, PageSetup page, params string[] names) =>
        Title(title, source, page, Styles.Title, names);

    /// <summary>The title of a form, with a little room before the line below it.</summary>
    public Paragraph FormTitle(PartyPaper paper, PageSetup page) =>
        Title(paper.Title, "title", page, Styles.Title with { SpaceAfter = Length.FromPoints(6) }, []);

    private static Paragraph Title(
        string title, string source, PageSetup page, ParagraphStyle style, IReadOnlyList<string> names) => new(
        [
            .. LinesOf(title, page, style, names).SelectMany((line, i) => i == 0
                ? new Inline[] { PaperText.Of(line, source) }
                : [new LineBreak(), PaperText.Of(line, source)]),
        ],
        style);

    // A host that breaks the title itself has the last word.
    private static IEnumerable<string> LinesOf(
        string title, PageSetup page, ParagraphStyle style, IReadOnlyList<string> names) =>
        PaperText.Lines(title).SelectMany(line => TitleLines.Of(line, style.Text, page.TextWidth, names));

    private DocumentProperties Properties(PartyPaper paper, string author) => new()
    {
        Title = string.Concat(PaperText.Lines(paper.Title)),
        Author = author,
        Created = options.Created,
    };
}
