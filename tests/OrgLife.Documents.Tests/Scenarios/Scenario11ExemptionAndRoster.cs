namespace OrgLife.Documents.Tests;

/// <summary>免评和名册 — 25 members: 22 formal, 3 probationary; 2 of the formal took part in the 民主生活会.</summary>
public class Scenario11ExemptionAndRoster
{
    private static readonly IReadOnlyList<PartyMember> Members = ScenarioBranch.Of(22, 3, leaders: 2);

    [Fact]
    public void LeadersMaySkipWhereTheNoticeLetsThem()
    {
        var form = Ballot(RuleProfile.Shanghai2017);

        Graded(form).ShouldBe(22);
        Graded(Skipping(form)).ShouldBe(20);
        Skipping(form).Check(RuleProfile.Shanghai2017).ShouldBeEmpty();
    }

    [Fact]
    public void LeadersAreNoRowsWhereTheNoticeLeavesThemOut()
    {
        var form = Ballot(RuleProfile.Xuhui2017);

        Graded(form).ShouldBe(20);
        form.Check(RuleProfile.Xuhui2017).ShouldBeEmpty();
    }

    [Fact]
    public void EverybodyIsCoveredWhereTheNoticeExemptsNobody()
    {
        var form = Ballot(RuleProfile.Xianning2015);

        Graded(form).ShouldBe(22);
        Skipping(form).Check(RuleProfile.Xianning2015).Select(problem => problem.Code)
            .ShouldBe(["ballot.skip-not-allowed", "ballot.skip-not-allowed"]);
    }

    [Fact]
    public void ProbationaryMembersAreARowToMarkWhereTheKeySaysSo()
    {
        var rules = RuleProfile.Xianning2015 with { ProbationaryMembers = ProbationaryPolicy.Graded };

        Graded(Ballot(rules)).ShouldBe(25);
        Ballot(rules).Check(rules).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("shanghai-2017")]
    [InlineData("xuhui-2017")]
    [InlineData("xianning-2015")]
    public void ProbationaryMembersStandLastWithTheReason(string name) =>
        Ballot(RuleProfiles.Default.Find(name)!).Rows.Where(row => !row.IsGraded)
            .Select(row => (row.Member.Name, row.Remark))
            .ShouldBe(Enumerable.Range(23, 3).Select(number => ("党员" + number, "预备党员，不评定等次")));

    [Fact]
    public void ABallotMadeUnderOneNoticeBreaksTheRuleOfAnother()
    {
        var form = Ballot(RuleProfile.Shanghai2017);

        var problems = form.Check(RuleProfile.Xuhui2017);

        problems.Select(problem => (problem.Code, problem.Path)).ShouldBe(
            [("rule.leader-policy", "entries[0].member"), ("rule.leader-policy", "entries[1].member")]);
        problems[0].Message.ShouldBe(
            "党员1是本年度开过民主生活会的领导干部，规定“不作为测评对象”，本表却列为测评对象。");
    }

    [Theory]
    [InlineData(CapBasis.FormalMembers, 7)]
    [InlineData(CapBasis.AllMembers, 8)]
    [InlineData(CapBasis.Participating, 6)]
    public void TheThirdIsOfFormalMembersOrOfWhoeverTheProfileCounts(CapBasis basis, int most)
    {
        var rules = RuleProfile.College2020 with
        {
            Leaders = LeaderPolicy.Excluded,
            Cap = RuleProfile.College2020.Cap! with { Basis = basis },
        };

        IsTooMany(most).ShouldBeFalse();
        IsTooMany(most + 1).ShouldBeTrue();

        bool IsTooMany(int top) => Decided(rules, top).Check(rules)
            .Any(problem => problem.Code == "rule.top-grade-cap");
    }

    // The leaders have no votes and no grade, the probationary members neither.
    private static AppraisalSummary Decided(RuleProfile rules, int top) => rules.NewSummary(
        "汇总表", ScenarioBranch.Branch, new(2021, 3, 12), ScenarioBranch.Ballots(21),
        [.. Members.Select((member, index) => index is < 2 or > 21
            ? new MemberTally { Member = member }
            : new MemberTally { Member = member, Counts = [10, 11, 0, 0], Grade = index - 2 < top ? "优秀" : "合格" })]);

    private static BallotForm Ballot(RuleProfile rules) => rules.NewBallot("民主测评表", ScenarioBranch.Branch, Members);

    private static BallotForm Skipping(BallotForm form) => form with
    {
        Entries = [.. form.Entries.Select(entry => entry with { Skips = entry.Member.IsAppraisedElsewhere })],
    };

    private static int Graded(BallotForm form) => form.Rows.Count(row => row.IsGraded);
}
