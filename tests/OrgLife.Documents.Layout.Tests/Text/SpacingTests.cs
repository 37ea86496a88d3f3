using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>What marks and seams give and take; the column is ten characters of 12 pt wide.</summary>
public sealed class SpacingTests
{
    private const double Em = 12;
    private static readonly Length Left = PageSetup.TypeArea.Margins.Left;

    private static readonly LayoutOptions GB = new() { LineBreaks = LineBreakRules.GB, Spacing = SpacingRules.GB };

    private static double[] Places(string text, LayoutOptions options, int line = 0) =>
    [
        .. Sheets.ColumnPage(text, 10, options).Items.OfType<GlyphRun>().GroupBy(run => run.Line).ElementAt(line)
            .SelectMany(run => run.Glyphs.ToArray().Select(glyph => run.Left + glyph.X))
            .Select(place => Math.Round((place - Left).Points / Em, 2)),
    ];

    private static LayoutOptions With(SpacingRules spacing) => new() { Spacing = spacing };

    /// <summary>Ten characters and a stop do not fit; with the stop cut to half nine and a half do.</summary>
    [Fact]
    public void AMarkAtTheEndOfALineTakesHalfAnEm()
    {
        var places = Places("一二三四五六七八九。一二", With(new SpacingRules { TrimsLineEnd = true }));

        places.Length.ShouldBe(10);
        places[9].ShouldBe(9.5);
    }

    /// <summary>“九九半”: the tenth place begins half an em before the edge, so its ink ends there exactly.</summary>
    [Fact]
    public void AMarkThatHalfAnEmIsLeftForStillStandsOnTheLine()
    {
        var text = "一二三四五六七八九a。一二";

        Sheets.Column(text, 10, With(new SpacingRules { TrimsLineEnd = true }))[0].Text.ShouldBe("一二三四五六七八九a。");
        Sheets.Column(text, 10, new LayoutOptions())[0].Text.ShouldBe("一二三四五六七八九");
    }

    [Theory]
    [InlineData("甲。”乙", 0.0, 1.0, 1.5, 2.5)]
    [InlineData("甲）（乙", 0.0, 1.0, 1.5, 2.5)]
    [InlineData("甲，（乙", 0.0, 1.0, 1.5, 2.5)]
    [InlineData("“（甲", 0.0, 0.5, 1.5)]
    [InlineData("甲（乙）丙", 0.0, 1.0, 2.0, 3.0, 4.0)]
    public void OfTwoMarksSideBySideHalfAnEmIsTaken(string text, params double[] places) =>
        Places(text, With(new SpacingRules { SqueezesNeighbours = true })).ShouldBe(places);

    /// <summary>Ten characters, then a stop that may not begin a line: the two marks before it make room.</summary>
    [Fact]
    public void MarksGiveWaySoThatAStopStaysOnTheLine()
    {
        var places = Places("一，二三四五，六七八。九", GB);

        // Ten characters and half a stop: half an em too wide, a quarter from each comma.
        places.ShouldBe([0, 1, 1.75, 2.75, 3.75, 4.75, 5.75, 6.5, 7.5, 8.5, 9.5]);
    }

    /// <summary>An em too wide: the comma gives its half, then four seams half of their quarter each.</summary>
    [Fact]
    public void SeamsGiveWayOnlyWhenMarksHaveNothingLeft()
    {
        var places = Places("一二A三四B五六，七。”甲", GB);

        places.ShouldBe(
            [0, 1, 2.125, 2.75, 3.75, 4.875, 5.5, 6.5, 7.5, 8, 9, 9.5], tolerance: 0.006);
    }

    [Fact]
    public void AnOpeningMarkGivesTheHalfBeforeIt()
    {
        var places = Places("一（二三四五六七八九。十", GB);

        places.ShouldBe([0, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5]);
    }

    [Fact]
    public void WhereMarksCannotMakeRoomACharacterGoesToTheNextLineWithTheStop() =>
        Sheets.Column("一二三四五六七八九十。甲", 10, GB).Select(line => line.Text)
            .ShouldBe(["一二三四五六七八九", "十。甲"]);

    [Fact]
    public void ChineseStandsAQuarterOfAnEmFromWesternText() =>
        Places("第12次A级", With(new SpacingRules { WesternGap = 0.25 }))
            .ShouldBe([0, 1.25, 1.75, 2.5, 3.75, 4.5]);

    /// <summary>Marks bring their own blank, so a gap beside them would be two.</summary>
    [Fact]
    public void NoGapStandsBesideAMark() =>
        Places("《AB》，12", With(new SpacingRules { WesternGap = 0.25 })).ShouldBe([0, 1, 1.5, 2, 3, 4, 4.5]);

    /// <summary>Spare: a quarter. The two seams take it before anything goes between hanzi.</summary>
    [Fact]
    public void SeamsGrowBeforeRoomGoesBetweenCharacters()
    {
        var places = Places("一二12三四五六七八九十", With(new SpacingRules { WesternGap = 0.25 }));

        // 一二12三四五六七八 takes 9.5 em: the half is shared by both seams, up to twice their gap.
        places.ShouldBe([0, 1, 2.5, 3, 4, 5, 6, 7, 8, 9]);
    }

    [Theory]
    [InlineData("一二三四五六七八九十。甲")]
    [InlineData("一，二三（四五）六。”七八九十，甲乙丙丁")]
    [InlineData("一二12三四，五六ab七八九十甲乙丙丁戊")]
    [InlineData("一“二”三（四）五《六》七八，九。十")]
    public void AFullLineEndsAtTheEdgeExactly(string text)
    {
        var page = Sheets.ColumnPage(text, 10, GB);
        var run = page.Items.OfType<GlyphRun>().Last(run => run.Line == 1);

        var last = run.Glyphs.Span[^1];
        var ink = FullWidthMarks.Closes(last.CodePoint) || last.CodePoint < 0x2000 ? Em / 2 : Em;
        ((run.Left + last.X - Left).Points + ink).ShouldBe(10 * Em, tolerance: 0.01);
    }

    [Fact]
    public void AStopHangsOnlyWhereThatIsAskedFor()
    {
        var hanging = With(new SpacingRules { HangsMarks = true });

        Places("一二三四五六七八九十。甲", hanging).ShouldBe([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        Sheets.Column("一二三四五六七八九十。甲", 10, new LayoutOptions())[0].Text.ShouldBe("一二三四五六七八九");
        Sheets.Column("一二三四五六七八九十）甲", 10, hanging)[0].Text.ShouldBe("一二三四五六七八九");
    }

    [Fact]
    public void NothingOfThisIsDoneByDefault() =>
        Places("一。”12二（三）", new LayoutOptions()).ShouldBe([0, 1, 2, 3, 3.5, 4, 5, 6, 7]);
}
