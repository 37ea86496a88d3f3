namespace OrgLife.Documents.Tests;

/// <summary>空票 — nothing returned, nothing valid, nobody to grade, one alone.</summary>
public class Scenario07DegenerateBallots
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(12, 0)]
    public void WithoutAValidBallotARateIsADashAndNeverANumber(int returned, int valid)
    {
        var summary = Empty(returned, valid);

        summary.Check(RuleProfile.National).Select(problem => problem.Code).ShouldBe(["tally.nothing-valid"]);
        summary.RatesOf(summary.Members[0]).ShouldBe(["—", "—", "—", "—"]);
        var words = string.Concat(Trees.WordsOf(summary));
        words.ShouldContain($"收回{returned}张，有效0张，无效{returned}张。");
        words.ShouldNotContain("NaN");
        words.ShouldNotContain("∞");
    }

    [Fact]
    public void AProfileMayWantZeroInstead()
    {
        var rules = RuleProfile.National with { Rate = new() { WhenEmpty = EmptyRate.Zero } };
        var summary = Empty(12, 0) with { Rate = rules.Rate };

        summary.RatesOf(summary.Members[0]).ShouldBe(["0.00%", "0.00%", "0.00%", "0.00%"]);
        (rules.Rate! with { Digits = 0 }).Of(0, summary.Ballots).ShouldBe("0%");
    }

    [Fact]
    public void ABranchOfExemptAndProbationaryMembersHasNoRowToMark()
    {
        var form = RuleProfile.Xuhui2017.NewBallot("测评表", ScenarioBranch.Branch, ScenarioBranch.Of(2, 1, leaders: 2));

        form.Rows.ShouldHaveSingleItem().IsGraded.ShouldBeFalse();
        form.Check(RuleProfile.Xuhui2017).Select(problem => problem.Code).ShouldBe(["ballot.without-rows"]);
    }

    [Fact]
    public void OneMemberAloneIsCappedAtNoneAndStillATable()
    {
        var summary = ScenarioBranch.Summary(RuleProfile.College2020, 1, 1);

        summary.Check(RuleProfile.College2020).ShouldBeEmpty();
        summary.RatesOf(summary.Members[0]).ShouldBe(["100.00%", "0.00%", "0.00%", "0.00%"]);
    }

    private static AppraisalSummary Empty(int returned, int valid) => ScenarioBranch.Summary(RuleProfile.National, 0, 0) with
    {
        Ballots = new()
        {
            Expected = 12, Present = 12, Issued = 12, Returned = returned, Valid = valid, Invalid = returned - valid,
        },
    };
}
