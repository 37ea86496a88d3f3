using System.Xml.Linq;

namespace OrgLife.Documents.Word.Tests;

public sealed class StyleFacts
{
    private const string Part = "word/styles.xml";

    [Fact]
    public void BodyTextIsWordsNormalStyle()
    {
        var file = WordFile.Of(new Paragraph("甲", Papers.Styles.Body));

        file.Value(Part, "//w:style[@w:default='1' and @w:type='paragraph']/w:name").ShouldBe("Normal");
        file.All("//w:body/w:p/w:pPr/*[not(self::w:rPr)]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "heading 1", "0")]
    [InlineData(4, "heading 4", "3")]
    public void HeadingsAreWordsOwnHeadings(int level, string name, string outline)
    {
        var file = WordFile.Of(new Heading("一、甲", Papers.Styles.Heading(level)));

        var id = file.Value("word/document.xml", "//w:pStyle")!;
        file.Value(Part, $"//w:style[@w:styleId='{id}']/w:name").ShouldBe(name);
        file.Value(Part, $"//w:style[@w:styleId='{id}']/w:pPr/w:outlineLvl").ShouldBe(outline);
    }

    [Fact]
    public void OtherStylesKeepTheirChineseNames()
    {
        var names = WordFile.Of(Papers.Of()).All(Part, "//w:style/w:name").Select(name => name.Value("val"));

        names.ShouldBeUnique();
        string[] chinese = ["公文标题", "顶格", "署名", "表头", "表格文字"];
        chinese.ShouldBeSubsetOf(names);
    }

    [Fact]
    public void AParagraphSetAsItsStyleSaysNothingMore()
    {
        var paragraph = WordFile.Of(new Paragraph("甲", Papers.Styles.Title)).All("//w:p")[0];

        paragraph.Elements(Xml.W + "pPr").Elements().Select(one => one.Name.LocalName)
            .ShouldBe(["pStyle", "rPr"]);
        paragraph.Descendants(Xml.W + "rPr").Elements().ShouldAllBe(one => one.Name.LocalName == "rFonts");
        paragraph.Descendants(Xml.W + "rFonts").Attributes()
            .ShouldAllBe(one => one.Name.LocalName == "hint");
    }

    [Fact]
    public void AParagraphThatDepartsFromItsStyleSaysOnlyWhere()
    {
        var style = Papers.Styles.SignOff with { RightIndent = Indent.Characters(4) };

        var file = WordFile.Of(new Paragraph("甲", style));

        file.All("//w:body/w:p/w:pPr/*").Select(one => one.Name.LocalName).ShouldBe(["pStyle", "ind", "rPr"]);
        var indent = file.All("//w:body/w:p/w:pPr/w:ind").Single();
        (indent.Value("rightChars"), indent.Value("right")).ShouldBe(("400", "1260"));
    }

    [Fact]
    public void AStyleThatIsUsedButNotListedIsAdded()
    {
        var style = Papers.Styles.Body with { Name = "摘要", Text = Papers.Styles.TableHead.Text };
        var file = WordFile.Of(new Document(
            new DocumentProperties { Title = "甲" },
            [new Section(PageSetup.TypeArea, [new Paragraph("乙", style)])]));

        file.Value(Part, "//w:style[w:name/@w:val='摘要']/w:rPr/w:rFonts", "eastAsia").ShouldBe("黑体");
        file.Value(Part, "//w:style[w:name/@w:val='摘要']/w:rPr/w:sz").ShouldBe("24");
    }

    [Fact]
    public void AStyleWithoutIndentsDoesNotInheritThoseOfTheBody()
    {
        var indent = WordFile.Of(Papers.Of())
            .All(Part, "//w:style[w:name/@w:val='公文标题']/w:pPr/w:ind").Single();

        (indent.Value("firstLineChars"), indent.Value("firstLine")).ShouldBe(("0", "0"));
    }

    [Fact]
    public void TheBodyIsTwoCharactersInAndTwentyEightToALine()
    {
        const string normal = "//w:style[@w:styleId='Normal']";
        var file = WordFile.Of(Papers.Of());

        var indent = file.All(Part, normal + "/w:pPr/w:ind").Single();
        (indent.Value("firstLineChars"), indent.Value("firstLine")).ShouldBe(("200", "630"));
        file.Value(Part, normal + "/w:rPr/w:spacing").ShouldBe("-5");
        file.Value(Part, normal + "/w:pPr/w:spacing", "line").ShouldBe("592");
        file.Value(Part, normal + "/w:pPr/w:spacing", "lineRule").ShouldBe("exact");
        string[] off =
            ["widowControl", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "snapToGrid"];
        off.ShouldAllBe(name => file.Value(Part, $"{normal}/w:pPr/w:{name}", "val") == "0");
        file.Value(Part, normal + "/w:pPr/w:kinsoku").ShouldBeNull();
    }

    [Fact]
    public void AHangingIndentIsMeasuredFromTheOtherLines()
    {
        var file = WordFile.Of(new Paragraph("附件：甲", Papers.Styles.Body with
        {
            LeftIndent = Indent.Characters(5),
            FirstLineIndent = Indent.Characters(-3),
        }));

        var indent = file.All("//w:body/w:p/w:pPr/w:ind").Single();
        (indent.Value("left"), indent.Value("hanging"), indent.Value("hangingChars"))
            .ShouldBe(("1575", "945", "300"));
        indent.Value("firstLine").ShouldBeNull();
    }

    [Fact]
    public void AllFourSlotsNameTheChineseFontAndNoThemeDoes()
    {
        var file = WordFile.Of(Papers.Of());

        var fonts = file.All(Part, "//w:docDefaults//w:rFonts").Single();
        string[] slots = ["ascii", "hAnsi", "eastAsia", "cs"];
        slots.ShouldAllBe(slot => fonts.Value(slot) == "仿宋_GB2312");
        file.All(Part, "//@*[contains(local-name(), 'Theme')]/..").ShouldBeEmpty();
        file.Names.ShouldNotContain(name => name.Contains("theme"));
    }

    [Fact]
    public void AHostMayNameOtherFonts()
    {
        var options = new WordOptions
        {
            FontNames = new Dictionary<FontRole, string> { [FontRole.FangSong] = "FangSong" },
        };

        var file = WordFile.Of(Papers.Of(), options);

        file.Value(Part, "//w:docDefaults//w:rFonts", "eastAsia").ShouldBe("FangSong");
        file.Value(Part, "//w:style[w:name/@w:val='heading 1']//w:rFonts", "eastAsia").ShouldBe("黑体");
        file.All("word/fontTable.xml", "//w:font").Select(font => font.Value("name"))
            .ShouldBe(["FangSong", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体"]);
    }

    [Fact]
    public void TheTextThatFollowsAHeadingIsNotInTheHeadingsFace()
    {
        var runs = WordFile.Of(Papers.Plan(PageSetup.TypeArea))
            .All("//w:p[w:pPr/w:pStyle/@w:val='Heading2']/w:r");

        runs.Select(run => run.Text()).ShouldBe(["（一）学习。", "会前集中学习。"]);
        runs[0].Descendants(Xml.W + "rFonts").Single().Value("eastAsia").ShouldBeNull();
        runs[1].Descendants(Xml.W + "rFonts").Single().Value("eastAsia").ShouldBe("仿宋_GB2312");
    }
}
