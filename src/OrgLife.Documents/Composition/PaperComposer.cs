using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>What every composition starts from: the styles of the page, the wording, and the parts papers share.</summary>
internal sealed class PaperComposer(CompositionOptions options)
{
    public PageSetup Page => options.Page;

    public Wording Wording => options.Wording;

    public OfficialStyles Styles { get; } = new(options.Page);

    /// <summary>An upright paper of one section with page numbers.</summary>
    public Document Document(PartyPaper paper, string author, IReadOnlyList<Block> blocks) =>
        Document(paper, author, [Section(Page, blocks)]);

    public Document Document(PartyPaper paper, string author, IReadOnlyList<Section> sections) =>
        new(Properties(paper, author), sections) { Styles = Styles.All };

    public Section Section(PageSetup page, IReadOnlyList<Block> blocks) =>
        new(page, blocks) { Furniture = OfficialFurniture.PageNumbers(Styles) };

    public Paragraph Title(PartyPaper paper) => new([PaperText.Of(paper.Title, "title")], Styles.Title);

    private DocumentProperties Properties(PartyPaper paper, string author) => new()
    {
        Title = paper.Title,
        Author = author,
        Created = options.Created,
    };
}
