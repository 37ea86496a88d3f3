using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class TableTests
{
    private static readonly OfficialStyles Styles = Sheets.Styles;

    private static TableCell Cell(string text) => new(text, Styles.TableText);

    private static Table Of(int columns, params TableRow[] rows) =>
        new([.. Enumerable.Repeat(ColumnWidth.Proportional(1), columns)], rows, new TableStyle());

    private static TableRow Row(params string[] texts) => new([.. texts.Select(Cell)]);

    private static Table Long(int rows, int headerRows) => Of(
        1, [.. Enumerable.Range(0, rows).Select(i => Row(i < headerRows ? "头" + i : "行" + i))]) with
        {
            HeaderRows = headerRows,
        };

    [Fact]
    public void ARowIsAsHighAsItsTextWithPaddingAndTheRuleAbove()
    {
        var lines = PageLines.Of(Sheets.LayOut(Of(1, Row("一"), Row("二"), Row("三"))).Pages[0]);

        // As LibreOffice sets the same rows: 18 pt line, 28 + 28 twips of padding, rules of 1 pt and 0.75 pt.
        var top = PageSetup.TypeArea.Margins.Top + Length.FromPoints(1) + Length.FromTwips(28);
        lines[0].Baseline.ShouldBe(top + Length.FromPoints(18) * 0.8);
        (lines[1].Baseline - lines[0].Baseline).ShouldBe(Length.FromTwips(360 + 56 + 15));
        (lines[2].Baseline - lines[1].Baseline).ShouldBe(Length.FromTwips(360 + 56 + 15));
    }

    [Fact]
    public void EachRuleIsDrawnOnce()
    {
        var page = Sheets.LayOut(Of(3, Row("一", "二", "三"), Row("四", "五", "六"))).Pages[0];

        var strokes = page.Items.OfType<Stroke>().ToList();
        strokes.Count(stroke => stroke.Line == LineStyle.Thick).ShouldBe(4);
        strokes.Count(stroke => stroke.Line == LineStyle.Thin && stroke.Y1 == stroke.Y2).ShouldBe(1);
        strokes.Count(stroke => stroke.Line == LineStyle.Thin && stroke.X1 == stroke.X2).ShouldBe(2);
        strokes.Count.ShouldBe(7);
    }

    [Fact]
    public void NoRuleCrossesASpan()
    {
        var table = Of(
            3,
            new TableRow([Cell("一") with { RowSpan = 2 }, Cell("二") with { ColumnSpan = 2 }]),
            new TableRow([Cell("三"), Cell("四")]));

        var strokes = Sheets.LayOut(table).Pages[0].Items.OfType<Stroke>().ToList();

        var left = PageSetup.TypeArea.Margins.Left;
        var third = Length.FromTwips(2948);
        var inner = strokes.Where(stroke => stroke.Line == LineStyle.Thin).ToList();
        inner.Single(stroke => stroke.Y1 == stroke.Y2).X1.ShouldBe(left + third);
        inner.Count(stroke => stroke.X1 == stroke.X2).ShouldBe(2);
        inner.Single(stroke => stroke.X1 == left + third * 2).Y1.ShouldBeGreaterThan(
            inner.Single(stroke => stroke.X1 == stroke.X2 && stroke.X1 == left + third).Y1);
    }

    [Fact]
    public void HeadRowsAreRepeatedOnEachPageAsArtifacts()
    {
        var pages = Sheets.LayOut(Long(80, headerRows: 2)).Pages;

        pages.Count.ShouldBe(3);
        foreach (var page in pages)
        {
            PageLines.Of(page).Take(2).Select(line => line.Text).ShouldBe(["头0", "头1"]);
        }

        pages.SelectMany(page => PageLines.Of(page)).Count(line => line.Text.StartsWith('行')).ShouldBe(78);
        pages[0].Items.OfType<GlyphRun>().First().Structure.ShouldNotBeNull();
        pages[1].Items.OfType<GlyphRun>().First().Structure.ShouldBeNull();
    }

    [Fact]
    public void ARepeatedHeadStandsAsOnTheFirstPage()
    {
        var head = new[]
        {
            new TableRow([Cell("甲") with { RowSpan = 2 }, Cell("乙")]),
            Row("丙"),
        };
        var table = Of(2, [.. head, .. Enumerable.Range(0, 60).Select(_ => Row("一", "二"))]) with
        {
            HeaderRows = 2,
        };

        var pages = Sheets.LayOut(table).Pages;

        PageLines.Of(pages[1]).Take(3).ShouldBe(PageLines.Of(pages[0]).Take(3));
    }

    [Fact]
    public void TheTitleOfATableStaysWithItsHeadAndFirstRow()
    {
        var title = new Paragraph("表题", Styles.Title);

        string[][] After(int lines) => Sheets.Texts(Sheets.LayOut(
            new Paragraph(Sheets.Hanzi(28 * lines), Styles.Flush), title, Long(5, headerRows: 1)));

        After(19)[0].Skip(19).ShouldBe(["表题", "头0", "行1"]);
        After(20)[1].ShouldBe(["表题", "头0", "行1", "行2", "行3", "行4"]);
    }

    /// <summary>As in the Word file, which needs a line between them (LibreOffice referees the height).</summary>
    [Fact]
    public void TwoTablesAreOnePointApart()
    {
        var page = Sheets.LayOut(Of(1, Row("一")), Of(1, Row("二")), new Paragraph("三", Styles.Flush)).Pages[0];

        var rules = page.Items.OfType<Stroke>().Where(stroke => stroke.Y1 == stroke.Y2).Select(stroke => stroke.Y1)
            .Order().ToArray();
        // A rule of 0.35 mm takes the room of 1 pt.
        var half = Length.FromPoints(0.5);
        (rules[2] - rules[1]).ShouldBe(half + Length.FromPoints(1) + half);
        (PageLines.Of(page)[2].Baseline - rules[3]).ShouldBe(half + PageSetup.TypeArea.LinePitch * 0.8);
    }

    [Fact]
    public void ARowWhoseTextStaysWithTheNextMovesWithTheTableBelow()
    {
        var filler = new Paragraph(Sheets.Hanzi(28 * 20), Styles.Flush);
        TableCell Line(string text) => new(text, Styles.TableText with { KeepWithNext = true });

        var texts = Sheets.Texts(Sheets.LayOut(
            filler, Of(2, new TableRow([Line("支部"), Line("日期")])), Long(3, headerRows: 1)));

        texts[0].Length.ShouldBe(20);
        texts[1].Take(4).ShouldBe(["支部", "日期", "头0", "行1"]);
    }

    /// <summary>A page without the last row would hold it alone under the head.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void TheLastRowIsNeverAloneOnAPage(int headerRows)
    {
        var rows = Sheets.Texts(Sheets.LayOut(Long(80, headerRows)))[0].Length + 1;

        var texts = Sheets.Texts(Sheets.LayOut(Long(rows, headerRows)));

        texts.Length.ShouldBe(2);
        texts[0].Length.ShouldBe(rows - 2);
        texts[1].Skip(headerRows).ShouldBe(["行" + (rows - 2), "行" + (rows - 1)]);
    }

    [Fact]
    public void ALastRowHigherThanHalfAPageStartsWhereItsTurnComes()
    {
        var texts = Sheets.Texts(Sheets.LayOut(
            Of(1, Row("一"), Row(Sheets.Hanzi(36 * 34)), Row(Sheets.Hanzi(36 * 34)))));

        texts.Select(lines => lines.Length).ShouldBe([35, 34]);
    }

    /// <summary>The signature would fit no more: it takes the last rows with it, under the head.</summary>
    [Fact]
    public void TheLastRowMovesWithTheSignature()
    {
        var table = Of(1, [Row("头"), .. Enumerable.Range(1, 29).Select(i => Row("行" + i))]) with { HeaderRows = 1 };
        var signature = new KeepTogether([Of(1, Row("监票人"))]) { WithPrevious = true };

        Sheets.Texts(Sheets.LayOut(table)).Length.ShouldBe(1);
        Sheets.Texts(Sheets.LayOut(table, signature))[1].ShouldBe(["头", "行28", "行29", "监票人"]);
    }

    [Fact]
    public void ARowIsNotCutUnlessItMay()
    {
        var filler = new Paragraph(Sheets.Hanzi(28 * 19), Styles.Flush);
        var row = Row(Sheets.Hanzi(36 * 6));

        var whole = Sheets.LayOut(filler, Of(1, row));
        var cut = Sheets.LayOut(filler, Of(1, row with { MayBreak = true }));

        Sheets.Texts(whole).Select(lines => lines.Length).ShouldBe([19, 6]);
        Sheets.Texts(cut).Select(lines => lines.Length).ShouldBe([23, 2]);
    }

    [Fact]
    public void ARowHigherThanHalfAPageStartsWhereItsTurnComes()
    {
        var filler = new Paragraph(Sheets.Hanzi(28 * 10), Styles.Flush);

        var texts = Sheets.Texts(Sheets.LayOut(filler, Of(1, Row(Sheets.Hanzi(36 * 30)))));

        texts.Select(lines => lines.Length).ShouldBe([29, 11]);
    }

    [Fact]
    public void ACellOverManyRowsDoesNotPushItsLastRowToTheNextPage()
    {
        var rows = Enumerable.Range(0, 3).Select(i => Row("行" + i)).ToList();
        rows[0] = new TableRow([Cell(Sheets.Hanzi(17 * 40)) with { RowSpan = 3 }, Cell("行0")]);

        var texts = Sheets.Texts(Sheets.LayOut(Of(2, [.. rows])));

        texts.Length.ShouldBe(2);
        texts[0].ShouldContain("行2");
        texts[1].ShouldAllBe(line => line.Length == 17);
    }

    [Fact]
    public void ARowHigherThanAPageIsCutWithoutLosingACharacter()
    {
        var text = Sheets.Hanzi(36 * 100);

        var laidOut = Sheets.LayOut(Of(2, Row("头", "头"), Row("短", text)) with { HeaderRows = 1 });

        laidOut.Pages.Count.ShouldBeGreaterThan(3);
        var body = Sheets.Texts(laidOut).SelectMany(lines => lines).Where(line => line is not ("头" or "短"));
        string.Concat(body).ShouldBe(text);
        Sheets.Texts(laidOut).ShouldAllBe(lines => lines.Take(2).SequenceEqual(new[] { "头", "头" }));
        var bottom = PageSetup.TypeArea.Margins.Top + PageSetup.TypeArea.TextHeight;
        laidOut.Pages.SelectMany(page => page.Items.OfType<Stroke>())
            .ShouldAllBe(stroke => stroke.Y2 <= bottom);
    }

    [Fact]
    public void ACellOverManyRowsGoesOnOnTheNextPage()
    {
        var rows = Enumerable.Range(0, 60).Select(i => Row("行" + i)).ToList();
        var text = Sheets.Hanzi(17 * 50);
        rows[0] = new TableRow(
            [Cell(text) with { RowSpan = 60, VerticalAlignment = VerticalAlignment.Top }, Cell("行0")]);

        var texts = Sheets.Texts(Sheets.LayOut(Of(2, [.. rows])));

        texts.Length.ShouldBe(2);
        var all = texts.SelectMany(lines => lines).ToList();
        string.Concat(all.Where(line => !line.StartsWith('行'))).ShouldBe(text);
        all.Count(line => line.StartsWith('行')).ShouldBe(60);
    }

    [Fact]
    public void ACellOverTwoRowsRaisesTheSecond()
    {
        var table = Of(
            2,
            new TableRow([Cell(Sheets.Hanzi(17 * 5)) with { RowSpan = 2 }, Cell("一")]),
            Row("二"));

        var page = Sheets.LayOut(table, new Paragraph("后", Styles.Flush)).Pages[0];

        var height = Length.FromPoints(18) * 5 + Length.FromTwips(56) + Length.FromPoints(1) * 2;
        PageLines.Of(page)[^1].Baseline.ShouldBe(
            PageSetup.TypeArea.Margins.Top + height + PageSetup.TypeArea.LinePitch * 0.8);
    }

    [Theory]
    [InlineData(VerticalAlignment.Top, 0)]
    [InlineData(VerticalAlignment.Center, 0.5)]
    [InlineData(VerticalAlignment.Bottom, 1)]
    public void TextStandsWhereTheCellSays(VerticalAlignment alignment, double share)
    {
        var row = new TableRow([Cell("一") with { VerticalAlignment = alignment }])
        {
            MinimumHeight = Length.FromPoints(50),
        };

        var line = PageLines.Of(Sheets.LayOut(Of(1, row)).Pages[0])[0];

        var top = PageSetup.TypeArea.Margins.Top + Length.FromPoints(1) + Length.FromTwips(28);
        var slack = Length.FromPoints(50) - Length.FromPoints(1) - Length.FromTwips(56)
            - Length.FromPoints(18);
        line.Baseline.ShouldBe(top + slack * share + Length.FromPoints(18) * 0.8);
    }

    [Fact]
    public void AStruckCellHasALineFromLowerLeftToUpperRight()
    {
        var table = Of(1, new TableRow([Cell("") with { Struck = true }]));

        var strike = Sheets.LayOut(table).Pages[0].Items.OfType<Stroke>()
            .Single(stroke => stroke.X1 != stroke.X2 && stroke.Y1 != stroke.Y2);

        strike.X1.ShouldBeLessThan(strike.X2);
        strike.Y1.ShouldBeGreaterThan(strike.Y2);
    }

    [Fact]
    public void AFittedColumnHoldsItsLongestCellOnOneLine()
    {
        var table = new Table(
            [ColumnWidth.Fit, ColumnWidth.Fixed(Length.FromMillimeters(33.3)), ColumnWidth.Fit,
                ColumnWidth.Proportional(1)],
            [Row("党支部书记", "一", "2017年3月", "二")],
            new TableStyle());

        Sheets.Texts(Sheets.LayOut(table))[0].ShouldBe(["党支部书记", "一", "2017年3月", "二"]);
    }

    [Fact]
    public void ALongNameIsBrokenAfterItsDotAndAnotherSetSmallerInTheHeightOfItsRow()
    {
        var table = new Table(
            [ColumnWidth.Fixed(Length.FromMillimeters(34)), ColumnWidth.Proportional(1)],
            [
                new TableRow([Cell("古丽娜尔·示例别克") with { Fit = CellFit.Name }, Cell("甲")])
                {
                    MinimumHeight = Length.FromMillimeters(12),
                },
                new TableRow([Cell("欧阳示例示例别克") with { Fit = CellFit.Name }, Cell("乙")]),
                new TableRow([Cell("古丽娜尔·示例别克·图尔荪江") with { Fit = CellFit.Name }, Cell("丙")]),
            ],
            new TableStyle());

        var laidOut = Sheets.LayOut(table);

        Sheets.Texts(laidOut)[0].ShouldBe(
            ["古丽娜尔·", "示例别克", "甲", "欧阳示例示例别克", "乙", "古丽娜尔·", "示例别克·图尔荪江", "丙"]);
        laidOut.Pages[0].Items.OfType<GlyphRun>().Select(run => run.Size.Points)
            .ShouldBe([12, 12, 12, 11, 12, 8, 8, 12]);
        var rules = laidOut.Pages[0].Items.OfType<Stroke>().Where(line => line.Y1 == line.Y2)
            .Select(line => line.Y1).Distinct().OrderBy(y => y).ToList();
        (rules[3] - rules[2]).Millimeters.ShouldBe((rules[2] - rules[1]).Millimeters, 0.1);
    }

    [Fact]
    public void TheStructureNamesRowsCellsAndSpans()
    {
        var table = Of(2, new TableRow([Cell("头") with { ColumnSpan = 2 }]), Row("一", "二")) with
        {
            HeaderRows = 1,
            HeaderColumns = 1,
            Summary = "表",
        };

        var node = Sheets.LayOut(table).Structure.Children.ShouldHaveSingleItem();

        node.Role.ShouldBe(StructureRole.Table);
        node.AlternateText.ShouldBe("表");
        node.Children.Select(row => row.Role).ShouldBe([StructureRole.TableRow, StructureRole.TableRow]);
        var head = node.Children[0].Children.ShouldHaveSingleItem();
        (head.Role, head.Scope, head.ColumnSpan).ShouldBe((StructureRole.TableHeaderCell, HeaderScope.Both, 2));
        node.Children[1].Children.Select(cell => cell.Role)
            .ShouldBe([StructureRole.TableHeaderCell, StructureRole.TableCell]);
        node.Children[1].Children[0].Scope.ShouldBe(HeaderScope.Row);
    }

    [Fact]
    public void ATableThatOnlyPlacesTextIsNoTableToReaders()
    {
        var bare = new TableStyle { Outer = LineStyle.None, Inner = LineStyle.None };
        var names = Of(2, Row("甲部", "乙部"), Row("", "2026年")) with { Style = bare };

        var laidOut = Sheets.LayOut(new Paragraph("前", Styles.Flush), names, names with { HeaderRows = 1 });

        laidOut.Structure.Children.Select(node => node.Role).ShouldBe(
        [
            .. Enumerable.Repeat(StructureRole.Paragraph, 5), StructureRole.Table,
        ]);
        laidOut.Pages[0].Items.OfType<GlyphRun>().Take(4).Select(run => run.Structure)
            .ShouldBe([.. laidOut.Structure.Children.Take(3), laidOut.Structure.Children[4]]);
    }
}
