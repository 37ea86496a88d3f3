using static OrgLife.Documents.Tests.RuleCases;

namespace OrgLife.Documents.Tests;

public class RuleCheckTests
{
    public static TheoryData<string> Codes => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachRuleIsRaisedWhereItIsBroken(string code)
    {
        var (paper, rules, path) = All[code];

        paper.Check(rules).ShouldContain(problem => problem.Code == code && problem.Path == path);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void WithoutTheRuleItIsNotRaised(string code)
    {
        var (paper, _, _) = All[code];

        paper.Check(Silent).ShouldNotContain(problem => problem.Code == code);
        paper.Check().ShouldNotContain(problem => problem.Code.StartsWith("rule.", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCodeOfTheRulesHasAFailingCase() =>
        ProblemCatalogue.All.Select(kind => kind.Code)
            .Where(code => code.StartsWith("rule.", StringComparison.Ordinal))
            .ShouldBe(All.Keys.Append("rule.paper-missing"), ignoreOrder: true, "of what is missing, RuleSetTests say");

    [Fact]
    public void APaperInOrderIsInOrderUnderTheNationalRules()
    {
        foreach (var paper in ValidPapers.All)
        {
            paper.Check(RuleProfile.National).ShouldBeEmpty(paper.Title);
        }
    }

    [Fact]
    public void AFindingNamesDocumentAndClauseOfItsRule()
    {
        var form = ValidPapers.Ballot with { Secrecy = BallotSecrecy.Named };

        var finding = form.Check(RuleProfile.Xuhui2017).Single(problem => problem.Code == "rule.secrecy");

        finding.Clause.ShouldBe("徐汇区教师进修学院2017年专题组织生活会工作方案 二、（二）2");
        finding.Message.ShouldBe("测评应为无记名，本表为记名。");
        finding.Place.ShouldBe("记名方式");
    }

    [Fact]
    public void APolicyThatConcernsNobodyIsNotReported()
    {
        var form = ValidPapers.Ballot with { Leaders = LeaderPolicy.MaySkip };

        form.Check(RuleProfile.National).ShouldBeEmpty();
    }

    [Fact]
    public void AMemberOfTheCommitteeIsAMemberToo()
    {
        var list = ValidPapers.Issues with
        {
            Owner = new()
            {
                Organization = ValidPapers.Branch,
                Member = ValidPapers.Member("林一帆") with { Post = "书记" },
            },
        };

        Codes(list, [ListMaker.Member]).ShouldBeEmpty();
        Codes(list, [ListMaker.CommitteeMember]).ShouldBeEmpty();
        Codes(list, [ListMaker.BranchCommittee]).ShouldBe(["rule.list-maker"]);

        static IEnumerable<string> Codes(IssueList list, IReadOnlyList<ListMaker> makers) =>
            list.Check(Silent with { IssueListMakers = makers }).Select(problem => problem.Code);
    }

    [Fact]
    public void NothingIsWrittenThatBreaksARuleGravely()
    {
        var (paper, rules, _) = All["rule.grades-differ"];
        using var output = new MemoryStream();

        Should.Throw<InvalidDocumentException>(() => paper.WriteWord(output, new() { Rules = rules }))
            .Problems.ShouldContain(problem => problem.Code == "rule.grades-differ");
        output.Length.ShouldBe(0);

        paper.WriteWord(output, new() { Rules = RuleProfile.National });
        output.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void ThemesOfTheirYearsAreInOrder()
    {
        var plan = ValidPapers.Plan with { Theme = "巩固主题教育成果，抓好党纪学习教育。" };

        plan.Check(RuleProfile.National).ShouldBeEmpty();
    }

    [Fact]
    public void AStaleTemplateOf2024IsFoundOutByItsThemeAndItsBasis()
    {
        var plan = ValidPapers.Plan with
        {
            Introduction = ["根据甲组通〔2016〕49号要求，制定本方案。"],
            Theme = "学习贯彻十八届六中全会精神，深化“两学一做”。",
        };

        plan.Check(RuleProfile.Bureau2024).Select(problem => (problem.Code, problem.Path)).ShouldBe(
        [
            ("rule.basis-stale", "introduction[0]"),
            ("rule.theme-stale", "theme"),
            ("rule.theme-stale", "theme"),
        ]);
    }
}
