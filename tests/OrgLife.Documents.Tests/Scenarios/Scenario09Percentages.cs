using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Tests;

/// <summary>得票率 — rounding that does not add up, and what a profile may do about it.</summary>
public class Scenario09Percentages
{
    [Theory]
    [InlineData(new[] { 3, 2, 1, 1 }, 2, new[] { "42.86%", "28.57%", "14.29%", "14.29%" })]
    [InlineData(new[] { 1, 1, 1 }, 2, new[] { "33.33%", "33.33%", "33.33%" })]
    [InlineData(new[] { 7, 12, 2, 1 }, 2, new[] { "31.82%", "54.55%", "9.09%", "4.55%" })]
    [InlineData(new[] { 7, 12, 2, 1 }, 1, new[] { "31.8%", "54.5%", "9.1%", "4.5%" })]
    [InlineData(new[] { 7, 12, 2, 1 }, 0, new[] { "32%", "55%", "9%", "5%" })]
    [InlineData(new[] { 5, 3 }, 0, new[] { "63%", "38%" })]
    public void HalvesAreRoundedUpAndNothingIsBent(int[] counts, int digits, string[] rates) =>
        Rates(new() { Digits = digits }, counts).ShouldBe(rates);

    [Fact]
    public void BankersRoundingIsThereForWhoeverRulesIt()
    {
        Rates(new() { Digits = 0, Rounding = RateRounding.HalfEven }, 5, 3).ShouldBe(["62%", "38%"]);
        Rates(new() { Digits = 0, Rounding = RateRounding.Down }, 5, 3).ShouldBe(["62%", "37%"]);
    }

    [Fact]
    public void TheLargestRemaindersMakeARowAddUp()
    {
        var rate = new VoteRate { Adjustment = SumAdjustment.LargestRemainder };

        Rates(rate, 3, 2, 1, 1).ShouldBe(["42.86%", "28.57%", "14.29%", "14.28%"]);
        Rates(rate, 1, 1, 1).ShouldBe(["33.34%", "33.33%", "33.33%"]);
        Rates(rate with { Digits = 0 }, 5, 3).ShouldBe(["63%", "37%"]);
    }

    [Fact]
    public void LargestRemaindersAlwaysAddUpToAHundred() =>
        Prop.ForAll<NonNegativeInt[]>(counts =>
        {
            var votes = counts.Select(count => count.Get % 60).ToArray();
            var rates = Rates(new() { Adjustment = SumAdjustment.LargestRemainder }, votes);
            return votes.Sum() == 0 || rates.Sum(Number) == 100m;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(RateBase.Valid, false, "50.00%")]
    [InlineData(RateBase.Valid, true, "62.50%")]
    [InlineData(RateBase.Returned, false, "45.45%")]
    [InlineData(RateBase.Present, false, "41.67%")]
    [InlineData(RateBase.Expected, false, "33.33%")]
    public void TheBaseIsTheProfiles(RateBase rateBase, bool leavesOutAbstentions, string rate)
    {
        var ballots = new BallotCount
        {
            Expected = 15, Present = 12, Issued = 12, Returned = 11, Valid = 10, Invalid = 1,
        };
        var tally = new MemberTally { Member = ScenarioBranch.Of(1)[0], Counts = [5, 3, 0, 0], Blank = 2 };

        new VoteRate { Base = rateBase, LeavesOutAbstentions = leavesOutAbstentions }.Of(tally, ballots)[0].ShouldBe(rate);
    }

    [Fact]
    public void CountsStandBesideTheRatesAndANoteExplainsTheSum()
    {
        var rules = RuleProfile.National with { Rate = new() { HasNote = true } };
        var uneven = Summary(rules, 3, 2, 1, 1);
        var even = Summary(rules, 4, 4, 0, 0);

        Trees.WordsOf(uneven).ShouldContain("注：得票率经四舍五入，各项之和可能不等于100%。");
        Trees.WordsOf(uneven).ShouldContain("3");
        Trees.WordsOf(even).ShouldNotContain(words => words.StartsWith("注：得票率"));
        Trees.WordsOf(uneven with { Rate = new() }).ShouldNotContain(words => words.StartsWith("注：得票率"));
    }

    private static AppraisalSummary Summary(RuleProfile rules, params int[] counts) => rules.NewSummary(
        "汇总表", ScenarioBranch.Branch, new(2024, 2, 6), ScenarioBranch.Ballots(counts.Sum()),
        [new() { Member = ScenarioBranch.Of(1)[0], Counts = counts }]);

    private static IReadOnlyList<string> Rates(VoteRate rate, params int[] counts) =>
        rate.Of(new MemberTally { Member = ScenarioBranch.Of(1)[0], Counts = counts }, ScenarioBranch.Ballots(counts.Sum()));

    private static decimal Number(string rate) =>
        decimal.Parse(rate.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
}
