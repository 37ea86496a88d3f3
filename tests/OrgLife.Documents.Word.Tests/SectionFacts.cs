using System.Xml.Linq;

namespace OrgLife.Documents.Word.Tests;

public sealed class SectionFacts
{
    [Fact]
    public void APageIsA4WithTheMarginsOfItsSetUpAndNoGrid()
    {
        var section = WordFile.Of(Papers.Of()).All("//w:sectPr").ShouldHaveSingleItem();

        var size = section.Element(Xml.W + "pgSz")!;
        (size.Value("w"), size.Value("h"), size.Value("orient")).ShouldBe(("11906", "16838", null));
        var margins = section.Element(Xml.W + "pgMar")!;
        (margins.Value("top"), margins.Value("bottom"), margins.Value("left"), margins.Value("right"))
            .ShouldBe(("1899", "1915", "1588", "1474"));
        margins.Value("footer").ShouldBe("1406");
        section.Element(Xml.W + "docGrid").ShouldBeNull();
    }

    [Fact]
    public void EachSectionStartsAPageOfItsOwnSet()
    {
        var sections = WordFile.Of(Papers.All["sections"]).All("//w:sectPr");

        sections.Count.ShouldBe(3);
        sections.ShouldAllBe(one => one.Element(Xml.W + "type")!.Value("val") == "nextPage");
        var turned = sections[1].Element(Xml.W + "pgSz")!;
        (turned.Value("w"), turned.Value("h"), turned.Value("orient"))
            .ShouldBe(("16838", "11906", "landscape"));
    }

    [Fact]
    public void OddPagesHaveTheDefaultFooterAndEvenPagesTheEvenOne()
    {
        var file = WordFile.Of(Papers.Plan(PageSetup.TypeArea));

        var odd = Footer(file, file.All("//w:sectPr")[0], "default");
        var even = Footer(file, file.All("//w:sectPr")[0], "even");
        file.All(odd, "//w:jc").Single().Value("val").ShouldBe("right");
        file.All(even, "//w:ind").Single().Value("leftChars").ShouldBe("100");
    }

    [Fact]
    public void ThePartsOfAPageNumberStandInRunsOfTheirOwn()
    {
        var file = WordFile.Of(Papers.Plan(PageSetup.TypeArea));

        var footer = Footer(file, file.All("//w:sectPr")[0], "default");
        file.All(footer, "//w:r").Select(run => run.Elements().Last().Name.LocalName)
            .ShouldBe(["t", "fldChar", "instrText", "fldChar", "t", "fldChar", "t"]);
        string.Concat(file.All(footer, "//w:t").Select(text => text.Value)).ShouldBe("— 1 —");
    }

    [Fact]
    public void ASectionWithoutPageNumbersDoesNotShowThoseOfTheSectionBefore()
    {
        var file = WordFile.Of(Papers.All["sections"]);

        var bare = file.All("//w:sectPr")[1];
        file.All(Footer(file, bare, "default"), "//w:r").ShouldBeEmpty();
        file.All(Footer(file, bare, "even"), "//w:r").ShouldBeEmpty();
    }

    [Fact]
    public void AFirstPageWithoutFurnitureHasAnEmptyFooterOfItsOwn()
    {
        var file = WordFile.Of(Papers.All["sections"]);

        var last = file.All("//w:sectPr")[2];
        last.Element(Xml.W + "titlePg").ShouldNotBeNull();
        file.All(Footer(file, last, "first"), "//w:r").ShouldBeEmpty();
        file.All(Footer(file, last, "default"), "//w:fldChar").Count.ShouldBe(3);
    }

    [Fact]
    public void SectionsWithTheSameFooterShareItsPart()
    {
        var section = new Section(PageSetup.TypeArea, [Papers.Line("甲")])
        {
            Furniture = OfficialFurniture.PageNumbers(Papers.Styles),
        };

        var names = WordFile.Of(Papers.OfSections(section, section)).Names;

        names.Count(name => name.Contains("footer")).ShouldBe(2);
    }

    [Theory]
    [InlineData(false, "1588")]
    [InlineData(true, "1474")]
    public void ThePageNumberOfATurnedPageRunsDownATableThatStandsWhereItStandsOnTheUprightSheet(
        bool mirrors, string evenTop)
    {
        var file = WordFile.Of(Turned(PageSetup.TypeArea with { MirrorMargins = mirrors }));

        foreach (var (pages, top) in new[] { ("default", "1588"), ("even", evenTop) })
        {
            var footer = Footer(file, file.All("//w:sectPr").Single(), pages);
            var place = file.All(footer, "//w:tblpPr").Single();
            (place.Value("tblpX"), place.Value("tblpY"), place.Value("vertAnchor"), place.Value("horzAnchor"))
                .ShouldBe(("1406", top, "page", "page"));
            file.Value(footer, "//w:tcPr/w:textDirection").ShouldBe("tbRlV");
            file.Value(footer, "//w:trHeight").ShouldBe("8844");
            file.Value(footer, "//w:trHeight", "hRule").ShouldBe("exact");
        }

        file.Problems().ShouldBeEmpty();
        WordLint.Check(new MemoryStream(file.Bytes)).ShouldBeEmpty();
    }

    private static Document Turned(PageSetup upright) => Papers.OfSections(
        new Section(upright.Landscape, [Papers.Line("横排")])
        {
            Furniture = OfficialFurniture.PageNumbers(Papers.Styles) with { Upright = upright },
        });

    [Theory]
    [InlineData(false, "1588")]
    [InlineData(true, "1474")]
    public void WithMirroredMarginsWhatIsAnchoredOnAnEvenPageStandsAtItsOtherMargin(bool even, string left)
    {
        var page = PageSetup.TypeArea with { MirrorMargins = true };

        var file = WordFile.Of(Papers.OfSections(
            new Section(page, [Papers.Line("正文"), Papers.Imprint() with { OnEvenPage = even }])));

        file.Value("word/document.xml", "//w:tblpPr", "tblpX").ShouldBe(left);
    }

    private static string Footer(WordFile file, XElement section, string pages)
    {
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var reference = section.Elements(Xml.W + "footerReference").Single(one => one.Value("type") == pages);
        var id = reference.Attribute(r + "id")!.Value;
        return "word/" + file.All("word/_rels/document.xml.rels", $"//rel:Relationship[@Id='{id}']")
            .Single().Attribute("Target")!.Value;
    }
}
