namespace OrgLife.Documents.Tests;

/// <summary>名额并列 — 22 members, a third is 7, and the seventh has as many votes as the eighth.</summary>
public class Scenario06TiesAtTheCap
{
    private static readonly int[] Votes =
        [21, 20, 19, 18, 17, 16, 15, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

    [Fact]
    public void NobodyIsCutAndTheTiedAreNamedForTheCommittee()
    {
        var summary = ScenarioBranch.Summary(RuleProfile.College2020, 22, Votes);

        var problem = summary.Check(RuleProfile.College2020).ShouldHaveSingleItem();

        problem.Code.ShouldBe("rule.tie-at-cap");
        problem.Severity.ShouldBe(ProblemSeverity.Notice);
        problem.Message.ShouldBe("“优秀”名额7人，而第7名处2人并列（各15票）：党员7、党员8。需支委会研究。");
        summary.Members.ShouldAllBe(tally => tally.Grade == null);
    }

    [Fact]
    public void WhereTheSeventhLeadsTheEighthNothingIsSaid()
    {
        int[] votes = [.. Votes.Take(6), 16, .. Votes.Skip(7)];

        ScenarioBranch.Summary(RuleProfile.College2020, 22, votes).Check(RuleProfile.College2020).ShouldBeEmpty();
    }

    [Fact]
    public void EightDecidedAreAWarningUnderANoticeWithACap()
    {
        var problem = Decided(8).Check(RuleProfile.College2020).ShouldHaveSingleItem();

        problem.Code.ShouldBe("rule.top-grade-cap");
        problem.Severity.ShouldBe(ProblemSeverity.Warning);
        problem.Message.ShouldBe("评定为“优秀”的8人，超过党员总数（22人）的三分之一（至多7人）：8/22。");
        problem.Clause.ShouldBe("院委组〔2021〕1号 二、5");
    }

    [Fact]
    public void SevenAreInOrder() => Decided(7).Check(RuleProfile.College2020).ShouldBeEmpty();

    [Fact]
    public void EightAreInOrderUnderANoticeThatSetsNoShare() =>
        Decided(8).Check(RuleProfile.Shanghai2017 with { Deadlines = null }).ShouldBeEmpty();

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    [InlineData(8, 2)]
    [InlineData(20, 6)]
    [InlineData(22, 7)]
    [InlineData(47, 15)]
    [InlineData(50, 16)]
    [InlineData(59, 19)]
    public void AThirdNeverExceedsAThird(int members, int most) =>
        RuleProfile.College2020.Cap!.Of(members).ShouldBe(most);

    [Fact]
    public void TheDecidedGradeIsPrintedBesideTheVotes() =>
        Trees.WordsOf(Decided(7)).ShouldContain("评定等次");

    private static AppraisalSummary Decided(int top)
    {
        var summary = ScenarioBranch.Summary(RuleProfile.College2020, 22, Votes);
        return summary with
        {
            Members = [.. summary.Members.Select((tally, index) =>
                tally with { Grade = index < top ? "优秀" : "合格" })],
        };
    }
}
