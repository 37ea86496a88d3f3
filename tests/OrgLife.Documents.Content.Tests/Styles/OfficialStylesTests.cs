namespace OrgLife.Documents.Content.Tests;

public class OfficialStylesTests
{
    private static readonly OfficialStyles Styles = new(PageSetup.TypeArea);

    [Fact]
    public void TheBodyIsNo3FangSongWithTwoCharactersIn()
    {
        Styles.Body.Text.Role.ShouldBe(FontRole.FangSong);
        Styles.Body.Text.Size.ShouldBe(FontSize.No3);
        Styles.Body.FirstLineIndent.ShouldBe(Indent.Characters(2));
        Styles.Body.Alignment.ShouldBe(Alignment.Justify);
        Styles.Body.OutlineLevel.ShouldBe(0);
    }

    [Fact]
    public void TheTitleIsNo2XiaoBiaoSongInTheMiddle()
    {
        Styles.Title.Text.Role.ShouldBe(FontRole.XiaoBiaoSong);
        Styles.Title.Text.Size.ShouldBe(FontSize.No2);
        Styles.Title.Alignment.ShouldBe(Alignment.Center);
        Styles.Title.FirstLineIndent.IsNone.ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, FontRole.HeiTi)]
    [InlineData(2, FontRole.KaiTi)]
    [InlineData(3, FontRole.FangSong)]
    [InlineData(4, FontRole.FangSong)]
    public void HeadingLevelsHaveTheFacesOfTheStandard(int level, FontRole role)
    {
        var heading = Styles.Heading(level);

        heading.Text.Role.ShouldBe(role);
        heading.Text.Size.ShouldBe(FontSize.No3);
        heading.OutlineLevel.ShouldBe(level);
        heading.KeepWithNext.ShouldBeTrue();
        heading.FirstLineIndent.ShouldBe(Indent.Characters(2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void OtherHeadingLevelsAreRefused(int level) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Styles.Heading(level));

    [Fact]
    public void BodyLinesHaveThePitchOfThePage()
    {
        new OfficialStyles(PageSetup.Margins37).Body.LineHeight.ShouldBe(Length.FromTwips(579));
        new OfficialStyles(PageSetup.GB33476).Heading(1).LineHeight.ShouldBe(Length.FromTwips(589));
    }

    [Fact]
    public void EveryStyleHasANameOfItsOwn() =>
        Styles.All.Select(style => style.Name).ShouldBeUnique();

    [Fact]
    public void EveryLineIsAtLeastAsHighAsItsCharacters() =>
        Styles.All.ShouldAllBe(style => style.LineHeight >= style.Text.Size.Em);

    [Fact]
    public void AllOfficialTextIsBlackButTheMarkOfTheOrgan() =>
        Styles.All.Where(style => style.Text.Ink != Ink.Black).ShouldBe([Styles.Mark]);

    [Fact]
    public void PageNumbersStandOneCharacterInFromTheOuterEdge()
    {
        var furniture = OfficialFurniture.PageNumbers(Styles);

        var odd = furniture.OddFooter.ShouldHaveSingleItem();
        odd.Style.Alignment.ShouldBe(Alignment.Right);
        odd.Style.RightIndent.ShouldBe(Indent.Characters(1));
        var even = furniture.EvenFooter.ShouldHaveSingleItem();
        even.Style.Alignment.ShouldBe(Alignment.Left);
        even.Style.LeftIndent.ShouldBe(Indent.Characters(1));
        even.Style.Text.ShouldBe(new TextStyle { Role = FontRole.SongTi, Size = FontSize.No4 });
    }
}
