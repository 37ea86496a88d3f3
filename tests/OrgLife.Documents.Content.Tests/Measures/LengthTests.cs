using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Content.Tests;

public class LengthTests
{
    [Fact]
    public void MillimetresPointsAndTwipsAreExact()
    {
        Length.FromMillimeters(1).Emu.ShouldBe(36_000);
        Length.FromPoints(1).Emu.ShouldBe(12_700);
        Length.FromTwips(1).Emu.ShouldBe(635);
        Length.FromTwips(1440).ShouldBe(Length.FromMillimeters(25.4));
        Length.FromTwips(20).ShouldBe(Length.FromPoints(1));
    }

    [Fact]
    public void HalfPointsAndTenthsOfAMillimetreLoseNothing()
    {
        (Length.FromPoints(10.5) + Length.FromPoints(10.5)).ShouldBe(Length.FromPoints(21));
        (Length.FromMillimeters(0.1) * 10).ShouldBe(Length.FromMillimeters(1));
        (Length.FromMillimeters(0.35) - Length.FromMillimeters(0.25)).ShouldBe(Length.FromMillimeters(0.1));
    }

    [Fact]
    public void EveryTwipComesBack() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        twips => Length.FromTwips(twips).Twips == twips).QuickCheckThrowOnFailure();

    [Fact]
    public void PartsOfALengthStayInWholeEmu()
    {
        (new Length(10) / 4).ShouldBe(new Length(3));
        (new Length(-10) / 4).ShouldBe(new Length(-3));
        (new Length(10) * 0.25).ShouldBe(new Length(3));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void ALengthIsFinite(double value)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Length.FromMillimeters(value));
        Should.Throw<ArgumentOutOfRangeException>(() => Length.FromPoints(value));
    }

    [Fact]
    public void LengthsAreOrdered()
    {
        var (shorter, longer) = (Length.FromPoints(28), Length.FromMillimeters(10));

        (shorter < longer).ShouldBeTrue();
        (longer <= shorter).ShouldBeFalse();
        Length.Max(shorter, longer).ShouldBe(longer);
        Length.Min(shorter, longer).ShouldBe(shorter);
        new[] { longer, shorter }.Order().First().ShouldBe(shorter);
    }

    [Fact]
    public void ALengthReadsInMillimetres()
    {
        Length.FromMillimeters(28).ToString().ShouldBe("28mm");
        Length.FromMillimeters(0.35).ToString().ShouldBe("0.35mm");
        Length.FromTwips(-5).ToString().ShouldBe("-0.088mm");
    }

    [Fact]
    public void ALengthReadsTheSameWhereTheDecimalMarkIsAComma() => Culture.Run("tr-TR", () =>
        Length.FromMillimeters(-0.35).ToString().ShouldBe("-0.35mm"));
}
