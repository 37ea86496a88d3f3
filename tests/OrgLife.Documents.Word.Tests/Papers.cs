namespace OrgLife.Documents.Word.Tests;

/// <summary>Documents to write: invented, one for each thing that can go wrong.</summary>
internal static class Papers
{
    public static readonly OfficialStyles Styles = new(PageSetup.TypeArea);

    public static readonly ImageFile Dot = new(Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    public static TheoryData<string> Names => [.. All.Keys];

    public static IReadOnlyDictionary<string, Document> All { get; } = new Dictionary<string, Document>
    {
        ["empty"] = Of(),
        ["plan"] = Plan(PageSetup.TypeArea),
        ["everything"] = Everything(),
        ["tables"] = Of(Table(rows: 3), Table(rows: 2), new PageBreak(), Table(rows: 1)),
        ["sections"] = Sections(),
    };

    public static Document Of(params Block[] blocks) =>
        OfSections(new Section(PageSetup.TypeArea, blocks));

    public static Document OfSections(params Section[] sections) =>
        new(new DocumentProperties { Title = "试验" }, sections) { Styles = Styles.All };

    public static Paragraph Line(string text) => new(text, Styles.Flush);

    /// <summary>Lines of full-width characters, 28 to a line.</summary>
    public static Document FullLines(PageSetup page, int lines)
    {
        var styles = new OfficialStyles(page);
        var section = new Section(page, [new Paragraph(new string('国', 28 * lines), styles.Flush)])
        {
            Furniture = OfficialFurniture.PageNumbers(styles),
        };
        return new Document(new DocumentProperties { Title = "格" }, [section]) { Styles = styles.All };
    }

    public static Document Plan(PageSetup page)
    {
        var styles = new OfficialStyles(page);
        return new Document(
            new DocumentProperties { Title = "组织生活会工作方案" },
            [
                new Section(page,
                [
                    new Paragraph("组织生活会工作方案", styles.Title),
                    new Paragraph("各党小组：", styles.Flush),
                    new Heading("一、总体要求", styles.Heading(1)),
                    new Heading([new Run("（一）学习。")], styles.Heading(2))
                    {
                        RunIn = [new Run("会前集中学习。") { Style = styles.Body.Text }],
                    },
                    new Paragraph("对照“三会一课”制度——逐项查找……", styles.Body),
                ])
                {
                    Furniture = OfficialFurniture.PageNumbers(styles),
                },
            ])
        {
            Styles = styles.All,
        };
    }

    /// <summary>A list of problems: a head row and as many others.</summary>
    public static Table Table(int rows, string text = "学习不够深入，联系实际不够紧密。") => new(
        [ColumnWidth.Fit, ColumnWidth.Proportional(1), ColumnWidth.Fixed(Length.FromMillimeters(30))],
        [
            new TableRow([Head("序号"), Head("问题"), Head("备注")]),
            .. Enumerable.Range(1, rows).Select(number => new TableRow(
            [
                Cell(Fragment.Number(number)), Cell(text), Cell(""),
            ])),
        ],
        new TableStyle())
    {
        HeaderRows = 1,
        Summary = "问题清单",
    };

    public static TableCell Head(string text) => new(text, Styles.TableHead);

    public static TableCell Cell(string text) => new(text, Styles.TableText);

    public static BottomAnchored Imprint() => new(
    [
        new Rule(LineStyle.Thick), Line("抄送：某某党总支。"),
        new Rule(LineStyle.Thin), Line("某某支部　2024年2月3日印发"), new Rule(LineStyle.Thick),
    ]);

    private static Document Sections() => OfSections(
        new Section(PageSetup.TypeArea, [Line("第一节"), Imprint()])
        {
            Furniture = OfficialFurniture.PageNumbers(Styles),
        },
        new Section(PageSetup.TypeArea.Landscape, [Table(rows: 2)]),
        new Section(PageSetup.TypeArea with { MirrorMargins = true }, [Line("末节")])
        {
            Furniture = OfficialFurniture.PageNumbers(Styles) with
            {
                OddHeader = [Line("页眉")],
                NoneOnFirstPage = true,
            },
        });

    private static Document Everything() => Of(
        new Heading([new Run("一、标题")], Styles.Heading(1)) { RunIn = [new Run("正文"), new LineBreak()] },
        new Paragraph([new Run("甲") { Style = Styles.TableHead.Text }, new LineBreak()], Styles.Body),
        new Paragraph([new PageNumber(), new Run("/"), new PageCount()], Styles.PageNumber),
        Table(rows: 1),
        new Rule(new LineStyle(Length.FromPoints(1.5), Ink.OfficialRed)),
        new Picture(Dot, Length.FromMillimeters(40), Length.FromMillimeters(30), "圆点"),
        new Seal(Dot, Length.FromMillimeters(42), Length.FromMillimeters(42), "印章")
        {
            MiddleFromRight = Length.FromMillimeters(40),
            Above = Length.FromMillimeters(14),
        },
        new PageBreak(),
        new KeepTogether([Line("署名"), Line("日期")]) { WithPrevious = true },
        Imprint());
}
