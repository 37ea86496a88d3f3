using static OrgLife.Documents.Tests.RuleCases;

namespace OrgLife.Documents.Tests;

/// <summary>Papers of a branch held against the presets: what one notice wants and another does not.</summary>
public class RuledPaperTests
{
    private static readonly PartyMember First = new() { Name = "赵甲" };

    [Theory]
    [InlineData("shanghai-2017", "talk.pair-missing Warning；talk.member-missing Notice")]
    [InlineData("college-2020", "talk.pair-missing Notice；talk.member-missing Notice")]
    [InlineData("xianning-2015", "talk.member-missing Warning")]
    [InlineData("national", "talk.pair-missing Warning；talk.member-missing Notice")]
    public void WhoIsMissedInALedgerIsAsTheNoticeSays(string rules, string found)
    {
        var ledger = ConversationPapers.Ledger with
        {
            Items = [ConversationPapers.Talk(First, new() { Name = "冯壬" })],
        };

        var problems = ledger.Check(Preset(rules) with { Deadlines = null });

        string.Join("；", problems.Select(problem => $"{problem.Code} {problem.Severity}"))
            .ShouldBe(found);
    }

    [Fact]
    public void ATalkThatIsMissedNamesTheClauseOfTheNotice() =>
        (ConversationPapers.Ledger with { Items = [ConversationPapers.Ledger.Items[1]] })
            .Check(RuleProfile.Xuhui2017).Single(problem => problem.Code == "talk.pair-missing")
            .Clause.ShouldBe("徐汇区教师进修学院2017年专题组织生活会工作方案 二、（一）3");

    [Fact]
    public void EachPairOwesAsManyCriticismsAsAreRuledAndIsReportedOnce()
    {
        var matrix = StatementPapers.Matrix with { Items = [StatementPapers.Matrix.Items[0]] };

        matrix.Check(RuleProfile.Bureau2024 with { Deadlines = null }).Select(problem => problem.Message)
            .ShouldBe(["钱乙对赵甲提出0条批评意见，少于规定的1条。"]);
        (matrix with { EveryPair = false }).Check(Silent).ShouldBeEmpty();
    }

    [Fact]
    public void TheBallotOfMembersIsForTheGeneralMeetingUnlessTheNoticeLetsGroupsHoldIt()
    {
        Codes(RuleProfile.Shanghai2017).ShouldContain("rule.not-for-groups");
        Codes(RuleProfile.Xuhui2017).ShouldNotContain("rule.not-for-groups");

        static IEnumerable<string> Codes(RuleProfile rules) =>
            RuleCasesOfMeetings.Groups.Check(rules).Select(problem => problem.Code);
    }

    [Fact]
    public void AMeetingAboutSomethingElseIsNotLookedAt() =>
        (MeetingPapers.Agenda with { Items = [new() { Title = "讨论接收预备党员" }] })
            .Check(RuleProfile.National).ShouldBeEmpty();

    [Fact]
    public void TheCommitteeMeetsBeforeTheMembersWhereTheNoticeSaysSo()
    {
        var general = MeetingPapers.Minutes with { Items = [new() { Title = "民主测评", Decision = "完成。" }] };
        var committee = MeetingPapers.Minutes with
        {
            Kind = MeetingKind.CommitteeMeeting,
            Time = new() { Date = new(2026, 4, 2) },
            Items = [new() { Title = "批评和自我批评", Decision = "完成。" }],
        };

        Late(RuleProfile.Shanghai2017).ShouldBe(["“党员大会”应在“党支部委员会会议”之后进行。"]);
        Late(RuleProfile.National).ShouldBeEmpty();

        IEnumerable<string> Late(RuleProfile rules) => new PartyPaper[] { general, committee }.CheckCompleteness(rules)
            .Where(problem => problem.Code == "rule.meeting-order").Select(problem => problem.Message);
    }

    [Fact]
    public void ANoticeCallsItsMeetingsInTimeAndInOrder()
    {
        var notice = LetterPapers.Notice with
        {
            Meetings =
            [
                new() { Kind = MeetingKind.GeneralMeeting, Time = new() { Date = new(2017, 3, 29) } },
                new() { Kind = MeetingKind.CommitteeMeeting, Time = new() { Date = new(2017, 3, 31) } },
            ],
        };

        notice.Check(RuleProfile.Xuhui2017 with { Themes = null, OldestBasis = null })
            .Where(problem => problem.Code.StartsWith("rule.", StringComparison.Ordinal))
            .Select(problem => (problem.Code, problem.Path)).ShouldBe(
            [
                ("rule.not-on-day", "meetings[0].time.date"), ("rule.after-deadline", "meetings[1].time.date"),
                ("rule.meeting-order", "meetings[0]"),
            ]);
    }

    [Fact]
    public void TheOneMeetingOfTheBureauGoesInFiveSteps()
    {
        string[] steps = ["通报准备情况", "自我批评和相互批评", "组织点评", "民主评议党员", "会议小结"];

        Found(steps).ShouldBeEmpty();
        Found(steps.Reverse()).Distinct().ShouldBe(["rule.meeting-order"]);
        Found(steps.Take(3)).ShouldBe(["rule.meeting-matter", "rule.meeting-matter"]);

        static IEnumerable<string> Found(IEnumerable<string> titles) =>
            (MeetingPapers.Agenda with { Items = [.. titles.Select(title => new AgendaItem { Title = title })] })
                .Check(RuleProfile.Bureau2024 with { Deadlines = null }).Select(problem => problem.Code);
    }

    [Fact]
    public void WhoWroteInCountsForTheQuorumWhereTheProfileSaysSo()
    {
        var minutes = MeetingPapers.Minutes with
        {
            Attendance = MeetingPapers.WhoCame with
            {
                Absences = [MeetingPapers.WhoCame.Absences[0] with { SentOpinion = true }, MeetingPapers.WhoCame.Absences[1]],
            },
        };
        var rules = Silent with { Quorum = new() { Share = Of(4, 5) }, WrittenOpinions = true };

        minutes.Check(rules).ShouldBeEmpty();
        minutes.Check(rules with { WrittenOpinions = false }).ShouldHaveSingleItem().Code.ShouldBe("rule.too-few-present");
        Trees.RowOf(minutes, "请假人员及原因").ShouldBe("冯壬（因公外出，外出培训，已提交书面意见）");
    }

    [Fact]
    public void BasicallyQualifiedHasConsequencesInOneNoticeAndAdviceInAnother()
    {
        var decision = DecisionPapers.Decision with { Grade = "基本合格" };
        var feedback = DecisionPapers.Feedback with { Grade = "基本合格" };

        Codes(decision, RuleProfile.Bureau2024).ShouldBe(["rule.measures-missing"]);
        Codes(decision, RuleProfile.Shanghai2017).ShouldBeEmpty();
        Codes(feedback, RuleProfile.Shanghai2017).ShouldBe(["rule.feedback-part"]);
        Codes(feedback, RuleProfile.Bureau2024).ShouldBeEmpty();

        static IEnumerable<string> Codes(PartyPaper paper, RuleProfile rules) =>
            paper.Check(rules with { Deadlines = null, ResultWorkflow = null }).Select(problem => problem.Code);
    }

    [Fact]
    public void AMemberIsToldAfterTheOrganisationAboveHasAgreed()
    {
        var feedback = DecisionPapers.Feedback with { ReviewedOn = new(2026, 4, 10) };
        var rules = Silent with { ResultWorkflow = RuleProfile.College2020.ResultWorkflow };

        feedback.Check(rules).ShouldBeEmpty();
        (feedback with { ReviewedOn = new(2026, 4, 20) }).Check(rules).ShouldHaveSingleItem().Message
            .ShouldBe("“反馈本人”（2026年4月14日）早于“上级审批”（2026年4月20日），与规定的顺序不合。");
        Trees.WordsOf(feedback)[2].ShouldContain("并报上级党组织同意，评定你的等次为：合格。");
    }

    [Fact]
    public void TheCapHoldsOverTheDecisionsOfASet()
    {
        PartyPaper[] papers =
        [
            .. ScenarioBranch.Of(22).Select((member, index) => DecisionPapers.Decision with
            {
                Member = member, Grade = index < 8 ? "优秀" : "合格",
            }),
        ];

        Over(RuleProfile.National).ShouldBe(
            ["评定为“优秀”的8人，超过正式党员数（22人）的三分之一（至多7人）：8/22。"]);
        Over(RuleProfile.Shanghai2017).ShouldBeEmpty();

        IEnumerable<string> Over(RuleProfile rules) => papers.CheckCompleteness(rules)
            .Where(problem => problem.Code == "rule.top-grade-cap").Select(problem => problem.Message);
    }

    [Fact]
    public void AGradeInAColumnIsResultsMadePublic()
    {
        var notice = FilingPapers.Notice with
        {
            Columns = [.. NoticeColumns.Rectification, new() { Field = NoticeField.Grade, Policy = FieldPolicy.Optional }],
        };

        notice.Check(RuleProfile.Shanghai2017).ShouldHaveSingleItem().Path.ShouldBe("columns[5]");
        FilingPapers.Notice.Check(RuleProfile.Shanghai2017).ShouldBeEmpty();
        FilingPapers.Notice.Check(RuleProfile.Xianning2015).ShouldHaveSingleItem().Code.ShouldBe("rule.not-for-public");
    }

    [Fact]
    public void OnlyWhatIsFiledHasToBeOnTheMediaOfTheNotice()
    {
        var catalogue = FilingPapers.Catalogue with
        {
            Items = [.. FilingPapers.Catalogue.Items, new() { Name = "会议照片", Medium = FiledMedium.Electronic }],
        };

        catalogue.Check(RuleProfile.Shanghai2017).Where(problem => problem.Code == "rule.media")
            .Select(problem => problem.Path).ShouldBe(["items[1].medium"]);
    }

    [Fact]
    public void AReportMayComeAfterTheEndOfEverythingElse()
    {
        var rules = Silent with
        {
            Deadlines = [new() { Milestone = Milestone.Completion, Deadline = new() { Date = new(2024, 1, 1) } }],
        };
        var report = ValidPapers.Official with { Title = "关于组织生活会情况的报告" };

        report.Check(rules).ShouldBeEmpty();
        (report with { Title = "组织生活会工作方案" }).Check(rules).Select(problem => problem.Code)
            .ShouldContain("rule.after-deadline");
    }

    private static RuleProfile Preset(string name) => RuleProfiles.Default.Find(name)!;
}
