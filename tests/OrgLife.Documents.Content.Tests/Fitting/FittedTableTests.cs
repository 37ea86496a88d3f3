namespace OrgLife.Documents.Content.Tests;

public class FittedTableTests
{
    [Theory]
    [InlineData("赵甲", 60)]
    [InlineData("古丽娜尔·示例别克", 110)]
    public void TextThatFitsStaysAsItIs(string name, int points) =>
        NameCells.Fitted(name, points).Inlines.ShouldBe([new Run(name)]);

    [Fact]
    public void TextOfAnotherKindWraps() => Of("古丽娜尔·示例别克", 90, CellFit.Wrap).ShouldBe([new Run("古丽娜尔·示例别克")]);

    [Fact]
    public void TextThatIsOnlyToShrinkIsNotBroken() =>
        Of("古丽娜尔·示例别克", 100, CellFit.Shrink).ShouldHaveSingleItem().ShouldBeOfType<Run>()
            .Style!.Size.ShouldBe(FontSize.FromHalfPoints(22));

    [Fact]
    public void SuchTextIsNotSetSmallerThanThreeQuarters() =>
        Of("欧阳示例别克", 50, CellFit.Shrink).ShouldBe([new Run("欧阳示例别克")]);

    [Fact]
    public void AFittedTableIsFittedAlready()
    {
        var once = FittedTable.Of(NameCells.Table("阿卜杜热合曼·阿卜杜喀迪尔·图尔荪", 90), NameCells.Available);

        DocumentText.Of(Document(FittedTable.Of(once, NameCells.Available))).ShouldBe(DocumentText.Of(Document(once)));
    }

    private static Document Document(Table table) =>
        new(new DocumentProperties { Title = "表" }, [new Section(PageSetup.TypeArea, [table])]);

    private static IReadOnlyList<Inline> Of(string text, int points, CellFit fit)
    {
        var table = NameCells.Table(text, points);
        var cell = table.Rows[0].Cells[0] with { Fit = fit };

        return FittedTable.Of(
            table with { Rows = [new TableRow([cell, table.Rows[0].Cells[1]])] }, NameCells.Available)
            .Rows[0].Cells[0].Paragraphs[0].Inlines;
    }
}
