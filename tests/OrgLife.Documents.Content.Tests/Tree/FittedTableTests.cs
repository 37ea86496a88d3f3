namespace OrgLife.Documents.Content.Tests;

public class FittedTableTests
{
    private static readonly ParagraphStyle Style = new OfficialStyles(PageSetup.TypeArea).TableCentered;

    [Theory]
    [InlineData("赵甲", 60)]
    [InlineData("古丽娜尔·示例别克", 110)]
    public void TextThatFitsStaysAsItIs(string name, int points) =>
        Fitted(name, points, CellFit.Name).ShouldBe([new Run(name)]);

    [Fact]
    public void ANameIsBrokenAfterItsDot() =>
        Fitted("古丽娜尔·示例别克", 90, CellFit.Name)
            .ShouldBe([new Run("古丽娜尔·"), new LineBreak(), new Run("示例别克")]);

    /// <summary>One break only: the one that leaves the shortest lines.</summary>
    [Fact]
    public void ANameWithTwoDotsIsBrokenWhereItsPartsAreMostAlike() =>
        Fitted("阿卜·杜外力·吐尔逊江", 90, CellFit.Name)
            .ShouldBe([new Run("阿卜·杜外力·"), new LineBreak(), new Run("吐尔逊江")]);

    [Fact]
    public void ANameWithoutDotIsSetInTheLargestSizeThatFits()
    {
        var run = Fitted("欧阳示例别克", 64, CellFit.Name).ShouldHaveSingleItem().ShouldBeOfType<Run>();

        // Six characters of 10.5 pt take 63 pt.
        run.Style!.Size.ShouldBe(FontSize.No5);
        run.Text.ShouldBe("欧阳示例别克");
    }

    [Fact]
    public void TextThatIsOnlyToShrinkIsNotBroken()
    {
        var run = Fitted("古丽娜尔·示例别克", 100, CellFit.Shrink).ShouldHaveSingleItem().ShouldBeOfType<Run>();

        run.Style!.Size.ShouldBe(FontSize.FromHalfPoints(22));
    }

    [Fact]
    public void NothingIsSetSmallerThanThreeQuarters() =>
        Fitted("欧阳示例别克", 50, CellFit.Shrink).ShouldBe([new Run("欧阳示例别克")]);

    [Fact]
    public void PartsTooWideForFullSizeAreBrokenAndSmaller()
    {
        // Five characters beside four: 9.5 pt wide ones take 47.5 pt.
        var inlines = Fitted("古丽娜尔·示例别克", 48, CellFit.Name);

        inlines[1].ShouldBe(new LineBreak());
        inlines.OfType<Run>().Select(run => run.Style!.Size.HalfPoints).ShouldBe([19, 19]);
    }

    [Theory]
    [InlineData("阿卜杜热合曼阿卜杜喀·迪尔图尔荪阿卜杜热合曼", 96, 1)]
    [InlineData("阿卜杜热合曼阿卜杜喀迪尔·图尔荪阿卜杜热合曼阿卜杜", 60, 2)]
    public void ANameWiderThanThatWrapsInTheSmallestSizeOnAsFewLinesAsItCan(string name, int points, int parts)
    {
        var inlines = Fitted(name, points, CellFit.Name);

        inlines.OfType<Run>().Count().ShouldBe(parts);
        inlines.OfType<Run>().ShouldAllBe(run => run.Style!.Size == FontSize.FromHalfPoints(18));
    }

    [Fact]
    public void TextOfAnotherKindWraps() =>
        Fitted("古丽娜尔·示例别克", 90, CellFit.Wrap).ShouldBe([new Run("古丽娜尔·示例别克")]);

    [Fact]
    public void ColumnsStayAsWideAsTheyWere()
    {
        var table = Table("古丽娜尔·示例别克", CellFit.Name) with { Columns = [ColumnWidth.Fit, ColumnWidth.Fit] };
        var available = Length.FromPoints(120);

        ColumnWidths.Resolve(FittedTable.Of(table, available), available)
            .ShouldBe(ColumnWidths.Resolve(table, available));
    }

    private static IReadOnlyList<Inline> Fitted(string name, int points, CellFit fit)
    {
        var room = Length.FromPoints(points);
        var table = Table(name, fit) with { Columns = [ColumnWidth.Fixed(room), ColumnWidth.Proportional(1)] };

        return FittedTable.Of(table, Length.FromMillimeters(156)).Rows[0].Cells[0].Paragraphs[0].Inlines;
    }

    private static Table Table(string name, CellFit fit) => new(
        [ColumnWidth.Fit, ColumnWidth.Fit],
        [new TableRow([new TableCell(name, Style) { Fit = fit }, new TableCell("二", Style)])],
        new TableStyle { Outer = LineStyle.None, Inner = LineStyle.None, Padding = Edges.Symmetric(Length.Zero, Length.Zero) });
}
