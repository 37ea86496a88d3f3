using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Content.Tests;

public class ColumnWidthsTests
{
    private static readonly Length Available = PageSetup.TypeArea.TextWidth;

    [Fact]
    public void AFittedColumnIsAsWideAsItsLongestCellWithItsPaddingAndItsRules()
    {
        var widths = Resolve([ColumnWidth.Fit, ColumnWidth.Proportional(1)], "姓名四字", "说明");

        // Four characters of 12 pt, 1 mm at each side, and rules of 0.35 and 0.25 mm.
        widths[0].Millimeters.ShouldBe((FontSize.SmallNo4.Em * 4).Millimeters + 2.6, tolerance: 0.04);
        widths[1].ShouldBe(Available - widths[0]);
    }

    [Fact]
    public void FixedColumnsKeepTheirWidthWhileOthersShareTheRest()
    {
        var widths = Resolve(
            [ColumnWidth.Fixed(Length.FromTwips(2000)), ColumnWidth.Proportional(1), ColumnWidth.Proportional(3)],
            "甲", "乙", "丙");

        widths[0].ShouldBe(Length.FromTwips(2000));
        var rest = Available - widths[0];
        widths[1].Points.ShouldBe(rest.Points / 4, tolerance: 0.05);
        widths[2].Points.ShouldBe(rest.Points * 3 / 4, tolerance: 0.05);
    }

    [Fact]
    public void ColumnsThatAskForTooMuchLeaveAThirdToTheProportionalOnes()
    {
        var widths = Resolve([ColumnWidth.Fixed(Available * 2), ColumnWidth.Proportional(1)], "甲", "乙");

        widths[1].Points.ShouldBe(Available.Points / 3, tolerance: 0.05);
    }

    [Fact]
    public void NarrowCharactersAreHalfAsWide()
    {
        var widths = Resolve([ColumnWidth.Fit, ColumnWidth.Proportional(1)], "1234", "说明");

        widths[0].Millimeters.ShouldBe((FontSize.SmallNo4.Em * 2).Millimeters + 2.6, tolerance: 0.04);
    }

    [Fact]
    public void ARareCharacterOutsideTheBasicPlaneIsOneCharacterWide() =>
        Resolve([ColumnWidth.Fit, ColumnWidth.Proportional(1)], "𬭎", "说明")[0]
            .ShouldBe(Resolve([ColumnWidth.Fit, ColumnWidth.Proportional(1)], "弘", "说明")[0]);

    [Fact]
    public void EveryTableIsJustAsWideAsTheText() => Prop.ForAll(RandomTables(), table =>
    {
        var widths = ColumnWidths.Resolve(table, Available);

        return widths.Count == table.Columns.Count
            && widths.Sum(width => width.Twips) == Available.Twips
            && widths.All(width => width >= Length.Zero)
            && widths.All(width => width == Length.FromTwips(width.Twips));
    }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Length> Resolve(ColumnWidth[] columns, params string[] words) =>
        ColumnWidths.Resolve(Tables.Of(columns, [.. words.Select(word => Tables.Cell(word))]), Available);

    private static Arbitrary<Table> RandomTables()
    {
        var width = Gen.OneOf(
            Gen.Constant(ColumnWidth.Fit),
            Gen.Choose(1, 12_000).Select(twips => ColumnWidth.Fixed(Length.FromTwips(twips))),
            Gen.Choose(1, 50).Select(tenths => ColumnWidth.Proportional(tenths / 10.0)));
        var word = Gen.Choose(0, 40).Select(length => new string('支', length));
        var column = from wish in width
                     from text in word
                     select (wish, text);
        return Gen.Choose(1, 12)
            .SelectMany(count => column.ListOf(count))
            .Select(columns => Tables.Of(
                [.. columns.Select(c => c.wish)],
                [.. columns.Select(c => Tables.Cell(c.text))]))
            .ToArbitrary();
    }
}
