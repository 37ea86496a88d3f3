namespace OrgLife.Documents.Content.Tests;

public class FontSizeTests
{
    public static TheoryData<FontSize, string> Scale => new()
    {
        { FontSize.Initial, "42pt" },
        { FontSize.SmallInitial, "36pt" },
        { FontSize.No1, "26pt" },
        { FontSize.SmallNo1, "24pt" },
        { FontSize.No2, "22pt" },
        { FontSize.SmallNo2, "18pt" },
        { FontSize.No3, "16pt" },
        { FontSize.SmallNo3, "15pt" },
        { FontSize.No4, "14pt" },
        { FontSize.SmallNo4, "12pt" },
        { FontSize.No5, "10.5pt" },
        { FontSize.SmallNo5, "9pt" },
        { FontSize.No6, "7.5pt" },
    };

    [Theory]
    [MemberData(nameof(Scale))]
    public void ChineseSizesHaveTheirPoints(FontSize size, string points) => size.ToString().ShouldBe(points);

    [Fact]
    public void AnEmIsExact() => FontSize.No5.Em.ShouldBe(Length.FromTwips(210));

    [Theory]
    [InlineData(1)]
    [InlineData(401)]
    [InlineData(-32)]
    public void SizesOutsideOneToTwoHundredPointsAreRefused(int halfPoints) =>
        Should.Throw<ArgumentOutOfRangeException>(() => FontSize.FromHalfPoints(halfPoints));

    [Theory]
    [InlineData(2)]
    [InlineData(400)]
    public void TheLimitsThemselvesAreTaken(int halfPoints) =>
        FontSize.FromHalfPoints(halfPoints).HalfPoints.ShouldBe(halfPoints);

    [Fact]
    public void ASizeReadsTheSameWhereTheDecimalMarkIsAComma() =>
        Culture.Run("tr-TR", () => FontSize.No5.ToString().ShouldBe("10.5pt"));
}
