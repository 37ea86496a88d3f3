using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public class StyleSettingTests
{
    public static TheoryData<PageSetup> Presets => new(PageSetup.TypeArea, PageSetup.Margins37, PageSetup.GB33476);

    [Theory]
    [MemberData(nameof(Presets))]
    public void TheStandardsStyleIsThePageAndTheStylesOfTheStandard(PageSetup page)
    {
        var setting = new StyleSetting(HouseStyle.Official, page);

        setting.Page.ShouldBe(page);
        setting.Styles.All.ShouldBe(new OfficialStyles(page).All);
        setting.TypeAreaBottom.ShouldBe(Length.FromMillimeters(262));
    }

    [Fact]
    public void TheStandardsValuesWrittenOutChangeNothing()
    {
        var style = HouseStyle.Official with
        {
            Page = new HousePage { Top = Length.FromMillimeters(37), Lines = 22, Characters = 28 },
            Title = new HouseText { Font = FontRole.XiaoBiaoSong, Size = FontSize.No2 },
            Body = new HouseBody { Font = FontRole.FangSong, Size = FontSize.No3, FirstLineIndent = 2 },
        };

        new StyleSetting(style, PageSetup.TypeArea).Page.ShouldBe(PageSetup.TypeArea);
        new StyleSetting(style, PageSetup.TypeArea).Styles.All.ShouldBe(new OfficialStyles(PageSetup.TypeArea).All);
    }

    [Fact]
    public void NothingOfTheStandardDepartsFromItself() =>
        HouseStyle.Official.Entries.ShouldAllBe(entry => !entry.Departs);

    [Theory]
    [InlineData(18, 32, 28)]
    [InlineData(22, 32, 28)]
    [InlineData(26, 30, 29)]
    [InlineData(30, 24, 37)]
    public void SoManyLinesFitAndNoMore(int lines, int halfPoints, int characters)
    {
        var style = HouseStyle.Official with
        {
            Page = new HousePage { Lines = lines },
            Body = new HouseBody { Size = FontSize.FromHalfPoints(halfPoints) },
        };

        var setting = new StyleSetting(style, PageSetup.TypeArea);

        (setting.Page.TextHeight.Emu / setting.Page.LinePitch.Emu).ShouldBe(lines);
        (setting.Page.TextWidth.Emu / setting.Styles.BodyText.CharacterPitch.Emu).ShouldBe(characters);
    }

    [Fact]
    public void AMarkThatIsAnotherRedDepartsFromNothing()
    {
        HouseStyleEntry Ink(Ink ink) => (HouseStyle.Official with { Mark = new HouseMark { Ink = ink } }).Entries
            .Single(entry => entry.Key == "mark.ink");

        Ink(new Ink(0xC0, 0, 0)).Departs.ShouldBeFalse();
        Ink(new Ink(0, 0, 0xC0)).Departs.ShouldBeTrue();
    }

    [Fact]
    public void TheRulesOfTheHeadHaveTheInkOfTheMark()
    {
        var ink = new Ink(0xC0, 0, 0);
        var options = new CompositionOptions { Style = HouseStyle.Official with { Mark = new HouseMark { Ink = ink } } };

        var paper = ValidPapers.All.OfType<OfficialDocument>().First();
        var rules = new[] { OfficialFormat.Document, OfficialFormat.Letter }
            .SelectMany(format => (paper with { Format = format }).Compose(options).Sections[0].Blocks.OfType<Rule>())
            .ToList();

        rules.Count.ShouldBe(3);
        rules.ShouldAllBe(rule => rule.Line.Ink == ink);
    }

    [Fact]
    public void ColumnsOfAFixedWidthGrowWithTheTextOfTables()
    {
        var options = new CompositionOptions
        {
            Style = HouseStyle.Official with { Table = new HouseTable { Size = FontSize.No3 } },
        };

        ColumnWidth First(CompositionOptions? chosen) => ValidPapers.Issues.Compose(chosen).Sections[0].Blocks
            .OfType<Table>().Last().Columns[0];

        First(options).Length.ShouldBe(First(null).Length * (16.0 / 12));
    }
}
