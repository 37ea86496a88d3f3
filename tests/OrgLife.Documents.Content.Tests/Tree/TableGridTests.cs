namespace OrgLife.Documents.Content.Tests;

public class TableGridTests
{
    [Fact]
    public void ACellCoversItsColumnsAndRows()
    {
        var grid = TableGrid.Of(Tables.Of(columns: 3,
            [Tables.Cell("甲", columnSpan: 2, rowSpan: 2), Tables.Cell("乙")],
            [Tables.Cell("丙")],
            [Tables.Cell("丁"), Tables.Cell("戊"), Tables.Cell("己")]));

        grid.RowCount.ShouldBe(3);
        grid.ColumnCount.ShouldBe(3);
        grid[1, 1].ShouldBeSameAs(grid[0, 0]);
        Words(grid[1, 2]).ShouldBe("丙");
        string.Concat(grid.Cells.Select(Words)).ShouldBe("甲乙丙丁戊己");
    }

    [Fact]
    public void ACellStandsWhereTheRowAboveLeavesRoom()
    {
        var grid = TableGrid.Of(Tables.Of(columns: 3,
            [Tables.Cell("甲"), Tables.Cell("乙", rowSpan: 2), Tables.Cell("丙")],
            [Tables.Cell("丁"), Tables.Cell("戊")]));

        Words(grid[1, 0]).ShouldBe("丁");
        Words(grid[1, 2]).ShouldBe("戊");
        grid[1, 2].Column.ShouldBe(2);
    }

    [Fact]
    public void ARowOfCoveredPlacesNeedsNoCells() =>
        TableGrid.Of(Tables.Of(columns: 1, [Tables.Cell("甲", rowSpan: 2)], [])).Cells.Count.ShouldBe(1);

    public static TheoryData<string, Table> Misfits => new()
    {
        { "Row 0 of the table has fewer cells", Tables.Of(2, [Tables.Cell("甲")]) },
        { "Row 0 of the table has a cell that reaches out", Tables.Of(1, [Tables.Cell("甲"), Tables.Cell("乙")]) },
        { "Row 0 of the table has a cell that reaches out", Tables.Of(1, [Tables.Cell("甲", rowSpan: 2)]) },
        { "Row 0 of the table has a cell with a span under 1", Tables.Of(1, [Tables.Cell("甲", columnSpan: 0)]) },
        {
            "Row 1 of the table has cells that overlap",
            Tables.Of(2,
                [Tables.Cell("甲"), Tables.Cell("乙", rowSpan: 2)],
                [Tables.Cell("丙", columnSpan: 2)])
        },
        {
            "Row 0 of the table is a head row",
            Tables.Of(1, [Tables.Cell("甲", rowSpan: 2)], []) with { HeaderRows = 1 }
        },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void ATableThatDoesNotFitNamesTheRow(string message, Table table) =>
        Should.Throw<ArgumentException>(() => TableGrid.Of(table)).Message.ShouldStartWith(message);

    private static string Words(PlacedCell placed) =>
        string.Concat(placed.Cell.Paragraphs.SelectMany(p => p.Inlines).OfType<Run>().Select(run => run.Text));
}
