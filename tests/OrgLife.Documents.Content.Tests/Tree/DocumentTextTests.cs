namespace OrgLife.Documents.Content.Tests;

public class DocumentTextTests
{
    private static readonly OfficialStyles Styles = new(PageSetup.TypeArea);

    [Fact]
    public void TheOutlineShowsSectionsBlocksAndStylesByName()
    {
        var document = Document(
            new Heading("工作方案", Styles.Title),
            new Heading([new Run("（一）学习。")], Styles.Heading(2))
            {
                RunIn = [new Run("集中学习。") { Style = Styles.Body.Text }],
            },
            new Paragraph("按通知要求，制定本方案。", Styles.Body),
            new Paragraph("某某支部委员会", Styles.SignOff with { RightIndent = Indent.Characters(4) }));

        DocumentText.Of(document).ShouldBe("""
            document "工作方案"
            section TypeArea
              heading [公文标题] 工作方案
              heading [标题 2] （一）学习。 » {FangSong: 集中学习。}
              [正文] 按通知要求，制定本方案。
              [署名 right=4字] 某某支部委员会

            """);
    }

    [Fact]
    public void TheOutlineShowsTableCellsWithTheirSpans()
    {
        var head = new TableRow(
        [
            new TableCell("序号", Styles.TableHead) { RowSpan = 2 },
            new TableCell("票数", Styles.TableHead) { ColumnSpan = 2 },
        ]);
        var body = new TableRow(
        [
            new TableCell("优秀", Styles.TableCentered),
            new TableCell([]) { Struck = true, VerticalAlignment = VerticalAlignment.Top },
        ])
        {
            MinimumHeight = Length.FromMillimeters(10),
            MayBreak = true,
        };
        ColumnWidth[] columns =
            [ColumnWidth.Fit, ColumnWidth.Fixed(Length.FromMillimeters(20)), ColumnWidth.Proportional(1.5)];

        var table = new Table(columns, [head, body], new TableStyle()) { HeaderRows = 1, Summary = "测评" };

        DocumentText.Of(Document(table)).ShouldEndWith("""
              table fit | 20mm | 1.5* "测评"
                head <1x2> [表头] 序号 | <2x1> 票数
                row >=10mm may break [表格居中] 优秀 | <Top> <struck> {}

            """);
    }

    [Fact]
    public void TheOutlineShowsGroupsRulesPicturesAndBreaks()
    {
        var png = new ImageFile([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0]);
        var document = Document(
            new KeepTogether([new Paragraph("支部书记：", Styles.Flush)]) { WithPrevious = true },
            new PageBreak(),
            new Picture(png, Length.FromMillimeters(40), Length.FromMillimeters(30), "印章"),
            new Seal(png, Length.FromMillimeters(42), Length.FromMillimeters(41), "党支部印章")
            {
                MiddleFromRight = Length.FromMillimeters(60),
                Above = Length.FromMillimeters(14),
            },
            new BottomAnchored(
            [
                new Rule(LineStyle.Thick)
                {
                    SpaceBefore = Length.FromMillimeters(1),
                    Width = Length.FromMillimeters(170),
                },
            ]));

        DocumentText.Of(document).ShouldEndWith("""
              keep together with previous
                [顶格] 支部书记：
              page break
              picture Png 40mm x 30mm Center "印章"
              seal Png 42mm x 41mm middle 60mm from right, 14mm above "党支部印章"
              at page bottom
                rule 0.35mm 000000 before=1mm after=0mm width=170mm

            """);
    }

    [Fact]
    public void TheOutlineShowsRunsThatDepartFromTheirParagraph()
    {
        var text = Styles.Body.Text;
        var document = Document(new Paragraph(
        [
            new Run("姓名") { Style = text },
            new Run("　　") { Style = text with { Underline = true } },
            new LineBreak(),
            new Run("红") { Style = text with { Role = FontRole.KaiTi, Size = FontSize.No4, Ink = Ink.OfficialRed } },
        ], Styles.Body));

        DocumentText.Of(document).ShouldEndWith(
            "  [正文] 姓名{underline: 　　}{br}{KaiTi 14pt FF0000: 红}\n");
    }

    [Fact]
    public void AStyleThatTheDocumentDoesNotNameIsShownWhole()
    {
        var document = Document(new Paragraph("注", Styles.Note with { Name = "脚注" }));

        DocumentText.Of(document).ShouldEndWith("  [脚注 FangSong 12pt pitch=6.35mm] 注\n");
    }

    [Fact]
    public void TheOutlineShowsFurnitureAndAPageOfItsOwn()
    {
        var page = PageSetup.TypeArea.Landscape;
        var section = new Section(page, []) { Furniture = OfficialFurniture.PageNumbers(Styles) };
        var narrow = new Section(page with { Margins = Edges.Symmetric(Length.Zero, Length.FromMillimeters(5)) }, []);

        var outline = DocumentText.Of(Document() with { Sections = [section, narrow] });

        outline.ShouldContain("section TypeArea landscape\n  odd footer: [页码 Right right=1字] — {page} —\n");
        var counted = new PageFurniture { OddHeader = [new Paragraph([new PageCount()], Styles.Note)] };
        DocumentText.Of(Document() with { Sections = [section with { Furniture = counted }] }).ShouldContain("{pages}");
        outline.ShouldContain("section TypeArea landscape 297.004mm x 210.009mm margins 0mm 5mm 0mm 5mm pitch ");
    }

    [Fact]
    public void MarksOfTheOutlineAndControlCharactersAreEscaped() =>
        DocumentText.Of(Document(new Paragraph("甲|{乙}\\\u0007", Styles.Body)))
            .ShouldEndWith("  [正文] 甲\\|\\{乙\\}\\\\\\u0007\n");

    [Fact]
    public void PropertiesThatAreSetAreShown()
    {
        var properties = new DocumentProperties
        {
            Title = "方案\"甲\"",
            Author = "支部",
            Keywords = ["党务", "公文"],
            Created = new DateTimeOffset(2017, 3, 1, 9, 30, 0, TimeSpan.FromHours(8)),
        };

        DocumentText.Of(new Document(properties, [])).ShouldBe(
            "document \"方案\\\"甲\\\"\" author=\"支部\" keywords=\"党务;公文\" "
            + "created=2017-03-01T09:30:00.0000000+08:00\n");
    }

    [Fact]
    public void PlainTextIsEveryWordInReadingOrder()
    {
        var cell = new TableCell([new Paragraph("甲", Styles.TableText), new Paragraph("乙", Styles.TableText)]);
        var document = Document(
            new Heading([new Run("一、"), new Run("学习。")], Styles.Heading(1)) { RunIn = [new Run("正文。")] },
            new Paragraph([], Styles.Body),
            new Table([ColumnWidth.Fit, ColumnWidth.Fit],
                [new TableRow([cell, new TableCell("丙", Styles.TableText)])], new TableStyle()),
            new KeepTogether([new BottomAnchored([new Paragraph([new Run("丁"), new LineBreak(), new Run("戊")],
                Styles.Flush)])]));

        DocumentText.PlainText(document).ShouldBe("一、学习。正文。\n甲\n乙\n丙\n丁\n戊\n");
    }

    [Fact]
    public void EveryKindOfBlockAndInlineHasWordsAndAnOutline()
    {
        var blocks = Kinds(typeof(Block));
        var inlines = Kinds(typeof(Inline));

        blocks.ShouldBe(["BottomAnchored", "Heading", "KeepTogether", "PageBreak", "Paragraph", "Picture", "Rule",
            "Seal", "Table"], "a new kind of block needs its line in DocumentText and DocumentOutline, and a test above");
        inlines.ShouldBe(["LineBreak", "PageCount", "PageNumber", "Run"]);
    }

    private static string[] Kinds(Type root) =>
        [.. root.Assembly.GetTypes().Where(root.IsAssignableFrom).Where(type => !type.IsAbstract)
            .Select(type => type.Name).Order(StringComparer.Ordinal)];

    private static Document Document(params Block[] blocks) =>
        new(new DocumentProperties { Title = "工作方案" }, [new Section(PageSetup.TypeArea, blocks)])
        {
            Styles = Styles.All,
        };
}
