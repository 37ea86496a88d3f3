using static OrgLife.Documents.Tests.RuleCases;

namespace OrgLife.Documents.Tests;

public class RuleCheckTests
{
    public static TheoryData<string> Codes => [.. OfAllRooms.Keys];

    public static TheoryData<string> Presets => [.. RuleProfiles.Default.All.Select(profile => profile.Name)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachRuleIsRaisedWhereItIsBroken(string code)
    {
        var (paper, rules, path) = OfAllRooms[code];

        paper.Check(rules).ShouldContain(problem => problem.Code == code && problem.Path == path);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void WithoutTheRuleItIsNotRaised(string code)
    {
        var (paper, _, _) = OfAllRooms[code];

        paper.Check(Silent).ShouldNotContain(problem => problem.Code == code);
        paper.Check().ShouldNotContain(problem => problem.Code.StartsWith("rule.", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCodeOfTheRulesHasAFailingCase() =>
        ProblemCatalogue.All.Select(kind => kind.Code)
            .Where(code => code.StartsWith("rule.", StringComparison.Ordinal))
            .ShouldBe(OfAllRooms.Keys.Append("rule.paper-missing"), ignoreOrder: true, "of what is missing, RuleSetTests say");

    [Fact]
    public void APaperInOrderIsInOrderUnderTheNationalRules()
    {
        foreach (var paper in ValidPapers.All.Where(paper => paper is not CommitteeBallotForm))
        {
            paper.Check(RuleProfile.National).ShouldBeEmpty(paper.Title);
        }

        BallotVariantPapers.Committee.Check(RuleProfile.National).Select(problem => (problem.Code, problem.Severity))
            .ShouldBe([("rule.target", ProblemSeverity.Notice)], "they speak of members only");
    }

    /// <summary>Whatever a rule is behind says where it comes from and what to do.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void AFindingOfARuleHasASourceAndAHint(string code)
    {
        var (paper, rules, path) = OfAllRooms[code];
        var cited = rules with
        {
            Sources = [new() { Document = "甲组发〔2026〕1号", Clause = "二", Keys = Enum.GetValues<RuleKey>() }],
        };

        var finding = paper.Check(cited).First(problem => problem.Code == code && problem.Path == path);

        finding.Clause.ShouldBe("甲组发〔2026〕1号 二");
        finding.Hint.ShouldNotBeNullOrWhiteSpace();
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

    [Theory]
    [MemberData(nameof(Presets))]
    public void PapersMadeFromAPresetAreInOrderUnderIt(string name)
    {
        var rules = RuleProfiles.Default.Find(name)!;
        var members = ScenarioBranch.Of(6, 1);
        var date = (RuleTimes.Of(rules, Milestone.GeneralMeeting) ?? RuleTimes.Of(rules, Milestone.Completion))?.Date;
        var grades = rules.Grades!.Labels.Count;
        var tallies = members.Take(6).Select((member, index) => new MemberTally
        {
            Member = member,
            Counts = [6 - index, index, .. new int[grades - 2]],
        });

        rules.NewBallot("测评表", ScenarioBranch.Branch, members).Check(rules).ShouldBeEmpty();
        rules.NewSummary("汇总表", ScenarioBranch.Branch, date ?? new(2024, 2, 6), ScenarioBranch.Ballots(6), [.. tallies])
            .Check(rules).Where(problem => problem.Code != "date.not-a-day").ShouldBeEmpty();
    }

    [Fact]
    public void AKeyOfMembersOrOfRectificationIsHeldAgainstTheirPapers()
    {
        foreach (var (paper, rules, code) in More)
        {
            paper.Check(rules).Select(problem => problem.Code).ShouldBe([code]);
            paper.Check(Silent).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(LeaderPolicy.MaySkip, LeaderPolicy.Ordinary, false, true)]
    [InlineData(LeaderPolicy.MaySkip, LeaderPolicy.MaySkip, true, true)]
    [InlineData(LeaderPolicy.Ordinary, LeaderPolicy.MaySkip, false, true)]
    [InlineData(LeaderPolicy.Ordinary, LeaderPolicy.MaySkip, true, false)]
    [InlineData(LeaderPolicy.Ordinary, LeaderPolicy.Excluded, false, false)]
    [InlineData(LeaderPolicy.Excluded, LeaderPolicy.MaySkip, false, false)]
    [InlineData(LeaderPolicy.Excluded, LeaderPolicy.MaySkip, true, true)]
    public void WhatCountsOfLeadersIsWhetherTheyStandOnTheBallot(
        LeaderPolicy ruled, LeaderPolicy form, bool skips, bool isInOrder)
    {
        var ballot = ValidPapers.Ballot with
        {
            Leaders = form,
            Entries =
            [
                .. ValidPapers.Ballot.Entries,
                new() { Member = ScenarioBranch.Of(1, leaders: 1)[0], Skips = skips },
            ],
        };

        ballot.Check(Silent with { Leaders = ruled }).Select(problem => problem.Code)
            .ShouldBe(isInOrder ? [] : ["rule.leader-policy"]);
    }

    [Fact]
    public void AMemberOfTheCommitteeIsAMemberToo()
    {
        var list = ValidPapers.Issues with
        {
            Owner = new()
            {
                Organization = ValidPapers.Branch,
                Member = ValidPapers.Member("赵甲一") with { Post = "书记" },
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
