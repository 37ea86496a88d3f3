namespace OrgLife.Documents.Tests;

public class VoteRateTests
{
    private static readonly BallotCount Eight = new()
    {
        Expected = 12,
        Present = 11,
        Issued = 11,
        Returned = 10,
        Valid = 8,
        Invalid = 2,
    };

    [Theory]
    [InlineData(5, 0, "63%")]
    [InlineData(3, 0, "38%")]
    [InlineData(1, 1, "12.5%")]
    [InlineData(8, 2, "100.00%")]
    [InlineData(0, 2, "0.00%")]
    public void HalvesAreRoundedUpNeverToEven(int count, int digits, string expected) =>
        new VoteRate { Digits = digits }.Of(count, Eight).ShouldBe(expected);

    [Fact]
    public void RatesAreNotBentToAddUpTo100()
    {
        var rate = new VoteRate();
        var ballots = Eight with { Valid = 7 };

        new[] { 3, 2, 1, 1 }.Select(count => rate.Of(count, ballots))
            .ShouldBe(["42.86%", "28.57%", "14.29%", "14.29%"]);
    }

    [Fact]
    public void WithoutValidBallotsThereIsNoRate() =>
        new VoteRate().Of(0, Eight with { Valid = 0 }).ShouldBe("—");

    [Theory]
    [InlineData(RateBase.Valid, "50.00%")]
    [InlineData(RateBase.Returned, "40.00%")]
    [InlineData(RateBase.Present, "36.36%")]
    [InlineData(RateBase.Expected, "33.33%")]
    public void TheBaseIsChosen(RateBase by, string expected) =>
        new VoteRate { Base = by }.Of(4, Eight).ShouldBe(expected);
}
