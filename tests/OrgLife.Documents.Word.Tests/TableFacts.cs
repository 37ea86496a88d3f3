using System.Globalization;

namespace OrgLife.Documents.Word.Tests;

public sealed class TableFacts
{
    [Fact]
    public void ColumnsFillTheTextWidthExactly()
    {
        var file = WordFile.Of(Papers.Table(rows: 1));

        file.All("//w:gridCol").Select(column => int.Parse(column.Value("w")!, CultureInfo.InvariantCulture))
            .Sum().ShouldBe(8844);
        file.All("//w:tr[1]/w:tc/w:tcPr/w:tcW").Select(width => width.Value("w"))
            .ShouldBe(file.All("//w:gridCol").Select(column => column.Value("w")));
        file.Value("word/document.xml", "//w:tblW", "w").ShouldBe("8844");
        file.Value("word/document.xml", "//w:tblLayout", "type").ShouldBe("fixed");
    }

    [Fact]
    public void RulesAreAsThickAsTheStandardSays()
    {
        var borders = WordFile.Of(Papers.Table(rows: 1)).All("//w:tblBorders/*");

        borders.ToDictionary(one => one.Name.LocalName, one => one.Value("sz")).ShouldBe(
            new Dictionary<string, string?>
            {
                ["top"] = "8", ["left"] = "8", ["bottom"] = "8", ["right"] = "8",
                ["insideH"] = "6", ["insideV"] = "6",
            },
            ignoreOrder: true);
    }

    [Fact]
    public void SpansCoverTheirColumnsAndRows()
    {
        var file = WordFile.Of(new Table(
            [ColumnWidth.Proportional(1), ColumnWidth.Proportional(1), ColumnWidth.Proportional(1)],
            [
                new TableRow(
                [
                    Papers.Cell("甲") with { RowSpan = 2 }, Papers.Cell("乙") with { ColumnSpan = 2 },
                ]),
                new TableRow([Papers.Cell("丙"), Papers.Cell("丁")]),
            ],
            new TableStyle()));

        file.All("//w:tr[1]/w:tc/w:tcPr/w:tcW").Select(width => width.Value("w")).ShouldBe(["2948", "5896"]);
        file.Value("word/document.xml", "//w:gridSpan").ShouldBe("2");
        file.All("//w:vMerge").Select(merge => merge.Value("val")).ShouldBe(["restart", "continue"]);
        file.All("//w:tr[2]/w:tc").Select(cell => cell.Text()).ShouldBe(["", "丙", "丁"]);
    }

    /// <summary>So that the last row never stands alone on a page; head rows are kept by being head rows.</summary>
    [Theory]
    [InlineData(5, 1, "4")]
    [InlineData(3, 1, "2")]
    [InlineData(2, 1, "")]
    [InlineData(1, 0, "")]
    public void TheRowBeforeTheLastStaysWithIt(int count, int headerRows, string kept)
    {
        var rows = Enumerable.Range(0, count)
            .Select(_ => new TableRow([Papers.Cell("甲"), Papers.Cell("乙")]));
        ColumnWidth[] columns = [ColumnWidth.Proportional(1), ColumnWidth.Proportional(1)];

        var file = WordFile.Of(new Table(columns, [.. rows], new TableStyle()) { HeaderRows = headerRows });

        string.Join(" ", file.All("//w:tr").Select((row, i) => (Row: row, Number: i + 1))
            .Where(row => row.Row.Descendants().Count(element => element.Name.LocalName == "keepNext") == 2)
            .Select(row => row.Number)).ShouldBe(kept);
    }

    [Fact]
    public void ALongNameIsBrokenAfterItsDotOrSetSmaller()
    {
        var file = WordFile.Of(new Table(
            [ColumnWidth.Fixed(Length.FromMillimeters(34)), ColumnWidth.Proportional(1)],
            [
                new TableRow([Papers.Cell("古丽娜尔·示例别克·图尔荪江") with { Fit = CellFit.Name }, Papers.Cell("甲")]),
                new TableRow([Papers.Cell("欧阳示例示例别克") with { Fit = CellFit.Name }, Papers.Cell("乙")]),
            ],
            new TableStyle()));

        file.All("//w:tr[1]/w:tc[1]//w:t").Select(text => text.Value).ShouldBe(["古丽娜尔·", "示例别克·图尔荪江"]);
        file.All("//w:tr[1]/w:tc[1]//w:br").Count.ShouldBe(1);
        file.All("//w:tr[1]/w:tc[1]//w:sz").ShouldAllBe(size => size.Value("val") == "16");
        file.Value("word/document.xml", "//w:tr[1]/w:tc[1]/w:p/w:pPr/w:spacing", "line").ShouldBe("180");
        file.Value("word/document.xml", "//w:tr[2]/w:tc[1]/w:p/w:r/w:rPr/w:sz").ShouldBe("22");
    }

    [Fact]
    public void EveryCellEndsWithAParagraph()
    {
        var cells = WordFile.Of(Papers.All["everything"]).All("//w:tc");

        cells.ShouldNotBeEmpty();
        cells.ShouldAllBe(cell => cell.Elements().Last().Name == Xml.W + "p");
    }

    [Fact]
    public void AnEmptyCellIsAsHighAsTheTextBesideIt()
    {
        var empty = new TableCell([]);

        var file = WordFile.Of(new Table(
            [ColumnWidth.Proportional(1), ColumnWidth.Proportional(1)],
            [new TableRow([empty, Papers.Cell("甲")])],
            new TableStyle()));

        var styles = file.All("//w:tc/w:p/w:pPr/w:pStyle").Select(style => style.Value("val")).ToList();
        styles.Count.ShouldBe(2);
        styles[0].ShouldBe(styles[1]);
    }

    [Fact]
    public void HeadRowsAreMarkedToBeRepeated()
    {
        var rows = WordFile.Of(Papers.Table(rows: 2)).All("//w:tr");

        rows.Select(row => row.Descendants(Xml.W + "tblHeader").Any()).ShouldBe([true, false, false]);
    }

    [Fact]
    public void AShortRowIsKeptWholeUnlessItMayBreak()
    {
        var table = Papers.Table(rows: 2);
        var file = WordFile.Of(table with
        {
            Rows = [.. table.Rows.Take(2), table.Rows[2] with { MayBreak = true }],
        });

        file.All("//w:tr").Select(row => row.Descendants(Xml.W + "cantSplit").Any())
            .ShouldBe([true, true, false]);
    }

    [Fact]
    public void ARowThatMayBeHigherThanHalfAPageIsNeverKeptWhole()
    {
        var file = WordFile.Of(Papers.Table(rows: 1, text: new string('国', 2000)));

        file.All("//w:tr[2]//w:cantSplit").ShouldBeEmpty();
    }

    [Fact]
    public void ForcedLinesCountTowardsTheHeightOfARow()
    {
        var file = WordFile.Of(Papers.Table(rows: 1, text: string.Join("\n", Enumerable.Repeat("一", 30))));

        file.All("//w:tr[2]//w:cantSplit").ShouldBeEmpty();
    }

    [Fact]
    public void RowsAreAtLeastAsHighAsAsked()
    {
        var row = new TableRow([Papers.Cell("甲")]) { MinimumHeight = Length.FromMillimeters(10) };

        var height = WordFile.Of(new Table([ColumnWidth.Proportional(1)], [row], new TableStyle()))
            .All("//w:trHeight").ShouldHaveSingleItem();

        (height.Value("val"), height.Value("hRule")).ShouldBe(("567", "atLeast"));
    }

    [Fact]
    public void AStruckCellHasALineFromLowerLeftToUpperRight()
    {
        var row = new TableRow([Papers.Cell("") with { Struck = true }]);

        WordFile.Of(new Table([ColumnWidth.Proportional(1)], [row], new TableStyle()))
            .All("//w:tcBorders/w:tr2bl").ShouldHaveSingleItem();
    }

    [Fact]
    public void TwoTablesInARowAreKeptApartByALineOfOnePoint()
    {
        var body = WordFile.Of(Papers.Table(rows: 1), Papers.Table(rows: 1)).All("//w:body/*");

        body.Select(one => one.Name.LocalName).ShouldBe(["tbl", "p", "tbl", "p", "sectPr"]);
        var line = body[1].Descendants(Xml.W + "spacing").First();
        (line.Value("line"), line.Value("lineRule")).ShouldBe(("20", "exact"));
    }
}
