using static OrgLife.Documents.Tests.RuleCases;
using static OrgLife.Documents.Tests.ValidPapers;

namespace OrgLife.Documents.Tests;

/// <summary>Nothing of the rules is hard-coded: replacing a key changes what is made or reported.</summary>
public class RuleKeyTests
{
    private static readonly PartyMember[] Members =
    [
        Member("赵甲一") with { Post = "书记" },
        Member("何青") with { IsLeadingCadre = true, AttendedDemocraticLifeMeeting = true },
        Member("周望舒") with { Status = MemberStatus.Probationary },
    ];

    // None of the notices that the presets cite says anything of these.
    private static readonly RuleKey[] OnlyOfHosts = [RuleKey.Round, RuleKey.CommitteeGrades, RuleKey.WrittenOpinions];

    private static readonly RuleProfile National = RuleProfile.National;

    [Fact]
    public void GradesMakeTheColumnsOfTheBallot() =>
        Trees.WordsOf(Make(National with { Grades = new() { Labels = ["好", "中", "一般", "较差", "差"] } }))
            .ShouldContain("较差");

    [Fact]
    public void AnyNumberOfGradesMayStandInAProfile() =>
        Make(National with { Grades = GradeScale.ThreeGrades }).Grades.Labels.ShouldBe(["好", "一般", "差"]);

    [Theory]
    [InlineData(ProbationaryPolicy.ListedLast, 3, 2)]
    [InlineData(ProbationaryPolicy.LeftOut, 2, 2)]
    [InlineData(ProbationaryPolicy.Graded, 3, 3)]
    public void ProbationaryMembersStandAsTheProfileSays(ProbationaryPolicy policy, int rows, int graded)
    {
        var form = Make(National with { ProbationaryMembers = policy });

        form.Rows.Count.ShouldBe(rows);
        form.Rows.Count(row => row.IsGraded).ShouldBe(graded);
    }

    [Theory]
    [InlineData(LeaderPolicy.Ordinary, 3)]
    [InlineData(LeaderPolicy.MaySkip, 3)]
    [InlineData(LeaderPolicy.Excluded, 2)]
    public void LeadersStandAsTheProfileSays(LeaderPolicy policy, int rows) =>
        Make(National with { Leaders = policy }).Rows.Count.ShouldBe(rows);

    [Fact]
    public void ANamedBallotHasALineToSign()
    {
        IsSigned(BallotSecrecy.Named).ShouldBeTrue();
        IsSigned(BallotSecrecy.Anonymous).ShouldBeFalse();

        static bool IsSigned(BallotSecrecy secrecy) =>
            string.Concat(Trees.WordsOf(Make(National with { Secrecy = secrecy }))).Contains("填票人（签名）");
    }

    [Fact]
    public void AppraisalYearAndRoundGoIntoThePapersAndNeedNotBeTheYearOfTheMeeting()
    {
        var rules = National with { AppraisalYear = 2023, Round = 2 };
        var summary = Summarize(rules);

        Make(rules).AppraisalYear.ShouldBe(2023);
        summary.Date.Year.ShouldBe(2024);
        summary.Check(rules).ShouldBeEmpty();
        string.Concat(Trees.WordsOf(summary)).ShouldContain("（第2轮）");
    }

    [Fact]
    public void ColumnsOfTheRectificationListAreThoseOfTheProfile() =>
        National.NewRectificationList("整改清单", Rectification.Owner, Rectification.Items).Columns
            .ShouldBe(RectificationColumns.FourClarities, "no national rule names columns");

    [Fact]
    public void HeadingsOfTheProfileArePrinted() =>
        Trees.WordsOf(RuleProfile.Shanghai2017.NewRectificationList(
            "整改清单", Rectification.Owner, [Rectification.Items[0] with { Responsible = [] }]))
            .ShouldContain("责任时限");

    [Fact]
    public void AProfileWithoutGradesMakesNoBallot() =>
        Should.Throw<InvalidOperationException>(() => Make(Silent));

    [Theory]
    [InlineData(CapBasis.FormalMembers, 2, 3, false)]
    [InlineData(CapBasis.FormalMembers, 1, 2, true)]
    [InlineData(CapBasis.Participating, 2, 3, true)]
    [InlineData(CapBasis.AllMembers, 1, 2, false)]
    public void TwoOfThreeFormalAndOneProbationaryMemberAreTooManyByShareAndBasis(
        CapBasis basis, int numerator, int denominator, bool isTooMany)
    {
        var summary = Summary with
        {
            Members =
            [
                new() { Member = Member("赵甲一"), Counts = [7, 0, 0, 0], Grade = "优秀" },
                new() { Member = Member("何青"), Counts = [7, 0, 0, 0], Grade = "优秀" },
                new() { Member = Member("方远") },
                new() { Member = Members[2] },
            ],
        };
        var rules = Silent with { Cap = Share(numerator, denominator) with { Basis = basis } };

        summary.Check(rules).Any(problem => problem.Code == "rule.top-grade-cap").ShouldBe(isTooMany);
    }

    [Theory]
    [InlineData(CapRounding.Floor, 6)]
    [InlineData(CapRounding.HalfUp, 7)]
    [InlineData(CapRounding.Ceiling, 7)]
    public void AThirdOfTwentyIsRoundedAsTheProfileSays(CapRounding rounding, int most) =>
        (Share(1, 3) with { Rounding = rounding }).Of(20).ShouldBe(most);

    [Fact]
    public void AShareOfNothingIsRefused() =>
        Should.Throw<InvalidOperationException>(() => Share(1, 0).Of(20)).Message.ShouldContain("1/0");

    [Fact]
    public void TheCapIsAsGraveAsTheProfileSays()
    {
        var (paper, rules, _) = RuleCases.All["rule.top-grade-cap"];
        var grave = rules with { Cap = rules.Cap! with { Severity = ProblemSeverity.Error } };

        Severity(paper, rules).ShouldBe(ProblemSeverity.Warning);
        Severity(paper, grave).ShouldBe(ProblemSeverity.Error);

        static ProblemSeverity Severity(PartyPaper paper, RuleProfile rules) =>
            paper.Check(rules).Single(problem => problem.Code == "rule.top-grade-cap").Severity;
    }

    [Fact]
    public void EveryChoiceAboutRatesIsHeldAgainstThePaper()
    {
        VoteRate[] others =
        [
            new() { Base = RateBase.Returned },
            new() { LeavesOutAbstentions = true },
            new() { Digits = 0 },
            new() { Rounding = RateRounding.HalfEven },
            new() { Adjustment = SumAdjustment.LargestRemainder },
            new() { WhenEmpty = EmptyRate.Zero },
            new() { HasNote = true },
        ];

        others.SelectMany(rate => Summary.Check(Silent with { Rate = rate })).Select(problem => problem.Path).ShouldBe(
        [
            "rate.base", "rate.leavesOutAbstentions", "rate.digits", "rate.rounding", "rate.adjustment",
            "rate.whenEmpty", "rate.hasNote",
        ]);
        Summarize(Silent with { Grades = GradeScale.FourGrades, Rate = others[2] }).Rate.ShouldBe(others[2]);
    }

    [Fact]
    public void EveryKeyIsSaidInTheTable()
    {
        foreach (var key in RuleEntries.Keys)
        {
            var said = RuleProfiles.Default.All.Select(profile => profile.Entries[(int)key].Text).Where(text => text.Length > 0);

            said.Any().ShouldBe(!OnlyOfHosts.Contains(key), key.ToString());
        }
    }

    private static BallotForm Make(RuleProfile rules) => rules.NewBallot("测评表", Branch, Members);

    private static AppraisalSummary Summarize(RuleProfile rules) =>
        rules.NewSummary("汇总表", Branch, new(2024, 2, 6), Summary.Ballots, Summary.Members);
}
