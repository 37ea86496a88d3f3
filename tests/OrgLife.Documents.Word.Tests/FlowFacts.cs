using System.Xml.Linq;

namespace OrgLife.Documents.Word.Tests;

public sealed class FlowFacts
{
    [Fact]
    public void BlocksKeptTogetherHoldTheNextButTheLast()
    {
        var paragraphs = Paragraphs(
            Papers.Line("正文"), new KeepTogether([Papers.Line("署名"), Papers.Line("日期")]), Papers.Line("附注"));

        paragraphs.Select(one => one.Is("keepNext")).ShouldBe([false, true, false, false]);
        paragraphs.Select(one => one.Is("keepLines")).ShouldBe([false, true, true, false]);
    }

    [Fact]
    public void ASignatureHoldsTheLastLineBeforeIt() =>
        Paragraphs(Papers.Line("正文"), new KeepTogether([Papers.Line("署名")]) { WithPrevious = true })
            .Select(one => one.Is("keepNext")).ShouldBe([true, false]);

    [Fact]
    public void ASignatureHoldsTheLastRowOfTheTableBeforeIt()
    {
        var file = WordFile.Of(
            Papers.Table(rows: 2), new KeepTogether([Papers.Line("签字")]) { WithPrevious = true });

        file.All("//w:tr").Select(row => row.Descendants(Xml.W + "p").All(one => one.Is("keepNext")))
            .ShouldBe([false, true, true]);
    }

    [Fact]
    public void ATableKeptWholeHoldsAllRowsButTheLast()
    {
        var file = WordFile.Of(new KeepTogether([Papers.Table(rows: 2)]));

        file.All("//w:tr").Select(row => row.Descendants(Xml.W + "p").All(one => one.Is("keepNext")))
            .ShouldBe([true, true, false]);
    }

    [Fact]
    public void ANewPageStartsWithTheNextParagraphAlone()
    {
        var paragraphs = Paragraphs(
            new PageBreak(), Papers.Line("一"),
            new PageBreak(), new PageBreak(), Papers.Line("二"), new PageBreak());

        paragraphs.Select(one => one.Is("pageBreakBefore")).ShouldBe([false, true]);
        paragraphs.SelectMany(one => one.Descendants(Xml.W + "br")).ShouldBeEmpty();
    }

    [Fact]
    public void ATableOnANewPageFollowsASeparatorThatStartsIt()
    {
        var body = WordFile.Of(Papers.Line("一"), new PageBreak(), Papers.Table(rows: 1)).All("//w:body/*");

        body.Select(one => one.Name.LocalName).ShouldBe(["p", "p", "tbl", "p", "sectPr"]);
        (body[1].Is("pageBreakBefore"), body[1].Is("keepNext")).ShouldBe((true, true));
    }

    [Fact]
    public void ARuleIsTheLowerBorderOfAnEmptyParagraph()
    {
        var rule = new Rule(new LineStyle(Length.FromPoints(1.5), Ink.OfficialRed))
        {
            SpaceBefore = Length.FromMillimeters(4),
            SpaceAfter = Length.FromPoints(10),
        };

        var paragraph = Paragraphs(rule).Single();

        var border = paragraph.Descendants(Xml.W + "bottom").Single();
        (border.Value("sz"), border.Value("color")).ShouldBe(("12", "FF0000"));
        var spacing = paragraph.Descendants(Xml.W + "spacing").Single();
        (spacing.Value("line"), spacing.Value("after")).ShouldBe(("212", "185"));
    }

    [Fact]
    public void AnImprintStandsInATableAtTheBottomOfThePage()
    {
        var file = WordFile.Of(Papers.Line("正文"), Papers.Imprint());

        var place = file.All("//w:tbl/w:tblPr/w:tblpPr").ShouldHaveSingleItem();
        (place.Value("vertAnchor"), place.Value("tblpYSpec")).ShouldBe(("margin", "bottom"));
        file.All("//w:tbl//w:p[w:r]").Select(one => one.Text())
            .ShouldBe(["抄送：某某党总支。", "某某支部　2024年2月3日印发"]);
    }

    [Fact]
    public void AnAnchoredTableIsAnchoredItself()
    {
        var file = WordFile.Of(Papers.Line("正文"), new BottomAnchored([Papers.Table(rows: 1)]));

        file.All("//w:tbl").ShouldHaveSingleItem().Descendants(Xml.W + "tblpPr").ShouldHaveSingleItem();
    }

    [Fact]
    public void AnAnchoredBlockHigherThanAPageIsSetLikeOthers()
    {
        var file = WordFile.Of(new BottomAnchored([.. Enumerable.Repeat(Papers.Line("甲"), 23)]));

        file.All("//w:tbl").ShouldBeEmpty();
        file.All("//w:body/w:p").Count.ShouldBe(23);
    }

    [Fact]
    public void APictureWiderThanTheTextIsMadeSmallerInProportion()
    {
        var picture = new Picture(Papers.Dot, Length.FromMillimeters(312), Length.FromMillimeters(80), "全景");

        var extent = WordFile.Of(picture).All("//wp:extent").ShouldHaveSingleItem();

        var width = PageSetup.TypeArea.TextWidth;
        extent.Attribute("cx")!.Value.ShouldBe($"{width.Emu}");
        extent.Attribute("cy")!.Value.ShouldBe($"{(picture.Height * (width.Emu / (double)picture.Width.Emu)).Emu}");
    }

    [Fact]
    public void APictureHasItsSizeItsTextAndANumberOfItsOwn()
    {
        var picture = new Picture(Papers.Dot, Length.FromMillimeters(40), Length.FromMillimeters(30), "印章");
        var file = WordFile.Of(picture, picture);

        file.All("//wp:extent").Select(one => one.Attribute("cx")!.Value).ShouldBe(["1440000", "1440000"]);
        file.All("//wp:docPr").Select(one => one.Attribute("id")!.Value).ShouldBe(["1", "2"]);
        file.All("//wp:docPr").ShouldAllBe(one => one.Attribute("descr")!.Value == "印章");
        file.Names.Where(name => name.StartsWith("word/media/", StringComparison.Ordinal))
            .ShouldHaveSingleItem();
        file.All("//w:p[.//wp:inline]//w:spacing").ShouldAllBe(one => one.Value("lineRule") == "auto");
    }

    private static IReadOnlyList<XElement> Paragraphs(params Block[] blocks) =>
        WordFile.Of(blocks).All("//w:body/w:p");
}
