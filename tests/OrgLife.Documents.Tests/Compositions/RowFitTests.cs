using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class RowFitTests
{
    private static readonly OfficialStyles Styles = new(PageSetup.TypeArea);

    private static readonly Length Taken = Length.FromMillimeters(40);

    [Fact]
    public void RowsShareWhatTheSheetLeaves()
    {
        var table = RowFit.Fill(Names(Enumerable.Repeat("赵甲", 24)), PageSetup.TypeArea, Taken);

        var heights = table.Rows.Select(row => row.MinimumHeight.Millimeters).ToList();
        heights.Distinct().Count().ShouldBe(1);
        (heights.Sum() + Taken.Millimeters).ShouldBeInRange(
            PageSetup.TypeArea.TextHeight.Millimeters - 5, PageSetup.TypeArea.TextHeight.Millimeters);
    }

    [Fact]
    public void AFewRowsAreNotStretchedBeyondTenMillimetres() =>
        RowFit.Fill(Names(["赵甲", "钱乙"]), PageSetup.TypeArea, Taken)
            .Rows[0].MinimumHeight.ShouldBe(Length.FromMillimeters(10));

    [Fact]
    public void ARowThatNeedsMoreTakesItFromTheOthers()
    {
        string[] names = [.. Enumerable.Repeat("赵甲", 23), "一个在这样窄的栏里要排成好几行才写得下的名字"];

        var fitted = RowFit.Fill(Names(names), PageSetup.TypeArea, Taken).Rows[0].MinimumHeight;

        fitted.ShouldBeLessThan(
            RowFit.Fill(Names(Enumerable.Repeat("赵甲", 24)), PageSetup.TypeArea, Taken).Rows[0].MinimumHeight);
    }

    [Fact]
    public void RowsThatNeedMoreThanOneSheetKeepTheHeightsOfTheirText() =>
        RowFit.Fill(Names(Enumerable.Repeat("赵甲", 60)), PageSetup.TypeArea, Taken)
            .Rows[0].MinimumHeight.ShouldBe(Length.Zero);

    [Fact]
    public void TheRulesBetweenRowsAreCounted()
    {
        var natural = Styles.TableCentered.LineHeight + new TableStyle().Padding.Top * 2L;
        var table = Names(Enumerable.Repeat("赵甲", 20));

        var taken = PageSetup.TypeArea.TextHeight - Length.FromMillimeters(3) - natural * 20L;

        RowFit.Fill(table, PageSetup.TypeArea, taken).Rows[0].MinimumHeight.ShouldBe(Length.Zero);
    }

    private static Table Names(IEnumerable<string> names) => new(
        [ColumnWidth.Fixed(Length.FromMillimeters(30)), ColumnWidth.Proportional(1)],
        [.. names.Select(name => new TableRow(
            [new TableCell(name, Styles.TableCentered), new TableCell("", Styles.TableText)]))],
        new TableStyle());
}
