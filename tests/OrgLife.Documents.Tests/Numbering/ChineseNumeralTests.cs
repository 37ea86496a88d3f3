using System.Globalization;

namespace OrgLife.Documents.Tests;

public class ChineseNumeralTests
{
    private const string Digits = "零一二三四五六七八九";

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(219, "二百一十九")]
    [InlineData(999, "九百九十九")]
    public void NumbersAreReadAsTheOfficeReadsThem(int number, string expected) =>
        ChineseNumeral.Of(number).ShouldBe(expected);

    [Fact]
    public void EveryNumeralTo999ReadsBackAsItsNumber()
    {
        for (var number = 1; number <= 999; number++)
        {
            Value(ChineseNumeral.Of(number)).ShouldBe(number);
        }
    }

    [Fact]
    public void NoHundredIsFollowedByABareTen()
    {
        for (var number = 1; number <= 999; number++)
        {
            ChineseNumeral.Of(number).ShouldNotContain("百十");
        }
    }

    [Fact]
    public void TheCultureOfTheThreadDoesNotMatter()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            ChineseNumeral.Of(21).ShouldBe("二十一");
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(1000)]
    public void OtherNumbersAreRefused(int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ChineseNumeral.Of(number))
            .ActualValue.ShouldBe(number);

    private static int Value(string numeral)
    {
        var (total, digit) = (0, 0);
        foreach (var character in numeral)
        {
            var unit = character switch { '百' => 100, '十' => 10, _ => 0 };
            if (unit == 0)
            {
                digit = Digits.IndexOf(character, StringComparison.Ordinal);
                continue;
            }

            total += (digit == 0 ? 1 : digit) * unit;
            digit = 0;
        }

        return total + digit;
    }
}
