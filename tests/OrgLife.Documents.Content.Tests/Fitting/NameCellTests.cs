using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Content.Tests;

public class NameCellTests
{
    private const string Long = "阿卜杜热合曼·阿卜杜喀迪尔·图尔荪";

    private static readonly Length Row = NameCells.Style.LineHeight;

    [Fact]
    public void ANameALittleTooWideIsSetSmallerOnOneLine()
    {
        var text = NameCells.Fitted("古丽娜尔·示例别克", 90);

        NameCells.Lines(text).ShouldBe(["古丽娜尔·示例别克"]);
        NameCells.SizeOf(text).ShouldBe(FontSize.FromHalfPoints(20));
        text.Style.LineHeight.ShouldBe(Row);
    }

    [Fact]
    public void ALongerOneTakesTwoLinesInTheHeightOfOne()
    {
        var text = NameCells.Fitted(Long, 90);

        NameCells.Lines(text).ShouldBe(["阿卜杜热合曼·", "阿卜杜喀迪尔·图尔荪"]);
        NameCells.SizeOf(text).ShouldBe(FontSize.FromHalfPoints(16));
        NameCells.HeightOf(text).ShouldBe(Row);
    }

    [Fact]
    public void InAHighRowItKeepsItsSizeOnTwoLines()
    {
        var text = NameCells.Fitted("古丽娜尔·示例别克", 90, Length.FromMillimeters(10));

        NameCells.Lines(text).ShouldBe(["古丽娜尔·", "示例别克"]);
        NameCells.SizeOf(text).ShouldBe(FontSize.SmallNo4);
        NameCells.HeightOf(text).ShouldBeLessThanOrEqualTo(Length.FromMillimeters(10));
    }

    [Fact]
    public void ARowThatIsHighByItsTextHoldsItJustSo()
    {
        var table = NameCells.Table("古丽娜尔·示例别克", 90);
        var other = new TableCell([.. Enumerable.Repeat(new Paragraph("正文", NameCells.Style), 2)]);

        var row = FittedTable.Of(
            table with { Rows = [new TableRow([table.Rows[0].Cells[0], other])] }, NameCells.Available).Rows[0];

        NameCells.Lines(row.Cells[0].Paragraphs[0]).ShouldBe(["古丽娜尔·", "示例别克"]);
        row.Cells[0].Paragraphs[0].Style.LineHeight.ShouldBe(Row);
    }

    [Fact]
    public void ACellOverSeveralRowsOrColumnsCountsInItsOwnRowOnly()
    {
        var table = NameCells.Table("古丽娜尔·示例别克", 90);
        TableCell High(int lines) => new([.. Enumerable.Repeat(new Paragraph("正文", NameCells.Style), lines)]);
        var name = table.Rows[0].Cells[0];

        var rows = FittedTable.Of(
            table with
            {
                Columns = [.. table.Columns, ColumnWidth.Proportional(1)],
                Rows =
                [
                    new TableRow([name, High(2) with { ColumnSpan = 2 }]),
                    new TableRow([name, High(9) with { RowSpan = 2 }, High(1)]),
                    new TableRow([name, High(1)]),
                ],
            },
            NameCells.Available).Rows;

        rows.Select(row => NameCells.HeightOf(row.Cells[0].Paragraphs[0])).ShouldBe([Row * 2, Row, Row]);
    }

    [Theory]
    [InlineData('·')]
    [InlineData('\u2022')]
    [InlineData('\u2027')]
    [InlineData('\u2219')]
    [InlineData('\u22C5')]
    [InlineData('\u30FB')]
    [InlineData('\uFF0E')]
    [InlineData('\uFF65')]
    public void LinesEndAfterTheDotHoweverItIsSpelt(char dot) =>
        NameCells.Lines(NameCells.Fitted(Long.Replace('·', dot), 90))
            .ShouldBe(["阿卜杜热合曼" + dot, "阿卜杜喀迪尔" + dot + "图尔荪"]);

    [Fact]
    public void LinesAreAsEvenAsThePartsAllow() =>
        NameCells.Lines(NameCells.Fitted("阿卜·杜外力·吐尔逊江·依明", 90, Length.FromMillimeters(10)))
            .ShouldBe(["阿卜·杜外力·", "吐尔逊江·依明"]);

    [Fact]
    public void OnlyAPartWiderThanTheCellIsBroken()
    {
        NameCells.Lines(NameCells.Fitted("阿卜杜热合曼阿卜杜喀迪尔图尔荪", 80)).ShouldBe(["阿卜杜热合曼阿卜", "杜喀迪尔图尔荪"]);
        NameCells.Lines(NameCells.Fitted("阿卜杜热·合曼阿卜杜喀迪尔·图尔荪", 40, Length.FromMillimeters(20)))
            .ShouldBe(["阿卜杜热·", "合曼阿卜杜", "喀迪尔·", "图尔荪"]);
    }

    [Fact]
    public void ANameThatTheSmallestSizeDoesNotMakeFitMakesItsRowHigher()
    {
        var name = string.Join("·", Enumerable.Repeat("阿卜杜热合曼", 9));

        var text = NameCells.Fitted(name, 90);

        NameCells.SizeOf(text).ShouldBe(FontSize.No6);
        string.Concat(NameCells.Lines(text)).ShouldBe(name);
        NameCells.Lines(text).Take(8).ShouldAllBe(line => line.EndsWith('·'));
        NameCells.HeightOf(text).ShouldBeGreaterThan(Row);
    }

    [Fact]
    public void RareCharactersAndTheirMarksAreNotTorn()
    {
        var character = "\U0002CB4E\uFE00";

        var lines = NameCells.Lines(NameCells.Fitted(string.Concat(Enumerable.Repeat(character, 30)), 90));

        lines.Count.ShouldBeGreaterThan(1);
        lines.ShouldAllBe(line => line.Replace(character, "", StringComparison.Ordinal) == "");
    }

    [Fact]
    public void TextSmallerThanTheLimitIsNotSetLarger()
    {
        var style = NameCells.Style with { Text = NameCells.Style.Text with { Size = FontSize.FromHalfPoints(12) } };
        var table = NameCells.Table(Long, 60);

        var fitted = FittedTable.Of(
            table with
            {
                Rows = [new TableRow([new TableCell(Long, style) { Fit = CellFit.Name }, table.Rows[0].Cells[1]])],
            },
            NameCells.Available);

        NameCells.SizeOf(fitted.Rows[0].Cells[0].Paragraphs[0]).ShouldBe(FontSize.FromHalfPoints(12));
    }

    [Fact]
    public void NoNameLosesACharacterOrIsSetSmallerThanTheLimitOrLeavesItsCell() => Prop.ForAll(
        RandomNames(),
        given =>
        {
            var text = NameCells.Fitted(given.Name, given.Points, Length.FromPoints(given.Height));

            var fits = NominalText.WidestLine(text) <= Length.FromPoints(given.Points);
            var isLow = NameCells.HeightOf(text) <= Length.Max(Row, Length.FromPoints(given.Height));
            return string.Concat(NameCells.Lines(text)) == given.Name
                && NameCells.SizeOf(text).HalfPoints is >= 15 and <= 24
                && fits
                && (isLow || NameCells.SizeOf(text) == FontSize.No6);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<(string Name, double Points, double Height)> RandomNames() => Arb.From(
        from length in Gen.Choose(1, 40)
        from letters in Gen.Elements([.. "阿卜杜热合曼喀迪尔图荪古丽娜··\u30FB"]).ArrayOf(length)
        from points in Gen.Choose(90, 200)
        from height in Gen.Choose(0, 60)
        select (new string(letters), (double)points, (double)height));
}
