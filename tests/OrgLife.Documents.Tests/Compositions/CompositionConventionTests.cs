using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class CompositionConventionTests
{
    public static TheoryData<int> Papers => [.. Enumerable.Range(0, Samples.All.Count)];

    [Theory]
    [MemberData(nameof(Papers))]
    public void EveryNamedStyleAPaperUsesIsInItsStyleList(int paper)
    {
        var document = Samples.All[paper].Compose();
        var used = Trees.BlocksOf(Samples.All[paper]).SelectMany(StylesOf).Select(style => style.Name);

        used.Except(document.Styles.Select(style => style.Name)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void TheTitleIsCentredInXiaoBiaoSongOfSizeTwo(int paper)
    {
        var title = Trees.BlocksOf(Samples.All[paper]).OfType<Paragraph>()
            .Single(paragraph => Trees.TextOf(paragraph.Inlines) == Samples.All[paper].Title);

        title.Style.Alignment.ShouldBe(Alignment.Center);
        title.Style.Text.Role.ShouldBe(FontRole.XiaoBiaoSong);
        title.Style.Text.Size.ShouldBe(FontSize.No2);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void TheFileNamesItsTitleAndTheOrganAndNoTimeUnlessGiven(int paper)
    {
        var properties = Samples.All[paper].Compose().Properties;

        properties.Title.ShouldBe(Samples.All[paper].Title);
        properties.Author.ShouldBe(Samples.Branch.Name);
        properties.Created.ShouldBeNull();
    }

    // The text of a letter begins higher up, at its mark (GB/T 9704-2012 10.1).
    [Theory]
    [MemberData(nameof(Papers))]
    public void ThePageSetUpIsTheHostsChoice(int paper)
    {
        var document = Samples.All[paper].Compose(new CompositionOptions { Page = PageSetup.Margins37 });

        PageSetup[] chosen = [PageSetup.Margins37, PageSetup.Margins37.Landscape];
        document.Sections.ShouldAllBe(section => chosen.Any(page =>
            section.Page.Margins.Left == page.Margins.Left && section.Page.LinePitch == page.LinePitch));
    }

    private static IEnumerable<ParagraphStyle> StylesOf(Block block) => block switch
    {
        Heading heading => [heading.Style],
        Paragraph paragraph => [paragraph.Style],
        Table table => table.Rows.SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Style),
        _ => [],
    };
}
