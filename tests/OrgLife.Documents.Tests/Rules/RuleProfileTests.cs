namespace OrgLife.Documents.Tests;

public class RuleProfileTests
{
    public static TheoryData<string> Presets => [.. RuleProfiles.Default.All.Select(profile => profile.Name)];

    [Fact]
    public void ThePresetsAreThoseOfTheNotices()
    {
        string[] names = ["national", "shanghai-2017", "college-2020", "xuhui-2017", "bureau-2024", "xianning-2015"];

        RuleProfiles.Default.All.Select(profile => profile.Name).ShouldBe(names);
        RuleProfile[] presets =
        [
            RuleProfile.National, RuleProfile.Shanghai2017, RuleProfile.College2020, RuleProfile.Xuhui2017,
            RuleProfile.Bureau2024, RuleProfile.Xianning2015,
        ];
        presets.Select(profile => profile.Name).ShouldBe(names);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void EveryKeyThatIsGivenHasASource(string name) =>
        RuleProfiles.Default.Find(name)!.Entries
            .Where(entry => entry.Text.Length > 0 && entry.Source.Length == 0)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void APresetHasNoErrorsAndComesBackFromItsJson(string name)
    {
        var profile = RuleProfiles.Default.Find(name)!;

        profile.Check().Where(problem => problem.Severity == ProblemSeverity.Error).ShouldBeEmpty();
        RandomPaper.Describe(RuleProfile.FromJson(profile.ToJson()))
            .ShouldBe(RandomPaper.Describe(profile with { Extends = null }));
    }

    [Fact]
    public void TheReportThatIsDueBeforeTheWorkIsOnlyAWarning() =>
        RuleProfile.Shanghai2017.Check().Select(problem => (problem.Code, problem.Severity, problem.Path))
            .ShouldBe([("profile.report-before-completion", ProblemSeverity.Warning, "$.deadlines[1]")]);

    [Fact]
    public void KeysAndPropertiesAreOfTheSameNamesInTheSameOrder() =>
        typeof(RuleProfile).GetProperties()
            .Where(property => property is { CanWrite: true, Name: not ("Name" or "Title" or "Extends" or "Sources") })
            .Select(property => property.Name)
            .ShouldBe(Enum.GetNames<RuleKey>());

    [Fact]
    public void TheNoticesContradictEachOtherWhereTheEvidenceSaysSo()
    {
        RuleProfile.Xianning2015.Grades!.Labels.ShouldBe(["好", "一般", "差"]);
        RuleProfile.Shanghai2017.Cap!.Share.ShouldBeNull();
        RuleProfile.College2020.Cap!.Share.ShouldBe(new() { Numerator = 1, Denominator = 3 });
        RuleProfile.Xuhui2017.Cap.ShouldBeNull();
        Leaders().ShouldBe(
        [
            LeaderPolicy.Ordinary, LeaderPolicy.MaySkip, LeaderPolicy.Ordinary,
            LeaderPolicy.Excluded, LeaderPolicy.Ordinary, LeaderPolicy.Ordinary,
        ]);
        RuleProfile.College2020.ResultWorkflow.ShouldBe(
            [ResultStep.Decide, ResultStep.Approve, ResultStep.Feedback, ResultStep.File]);
        RuleProfile.Xianning2015.Pledges.ShouldBe(false);
        RuleProfile.College2020.AppraisalYear.ShouldBe(2020);
    }

    [Fact]
    public void WhatIsNotWrittenIsTakenFromTheParentWithItsSource()
    {
        var profile = RuleProfile.Bureau2024;

        profile.ProbationaryMembers.ShouldBe(RuleProfile.National.ProbationaryMembers);
        profile.SourceOf(RuleKey.ProbationaryMembers).ShouldBe(RuleProfile.National.SourceOf(RuleKey.ProbationaryMembers));
        profile.SourceOf(RuleKey.Leaders).ShouldBe("x办发〔2024〕x号 第24行");
    }

    [Fact]
    public void AKeyIsTakenWholeAndNullSaysNothing()
    {
        var profile = RuleProfile.FromJson("""
            {
              "name": "own", "title": "本单位", "extends": "national",
              "quorum": null,
              "rate": { "digits": 1 },
              "sources": [ { "document": "本单位通知", "keys": ["rate"] } ]
            }
            """);

        profile.Quorum.ShouldBeNull();
        profile.SourceOf(RuleKey.Quorum).ShouldBe("");
        profile.Rate.ShouldBe(new VoteRate { Digits = 1 });
        profile.SourceOf(RuleKey.Rate).ShouldBe("本单位通知");
        profile.Grades!.Labels.Count.ShouldBe(4);
    }

    [Fact]
    public void EntriesSayEachKeyInChinese()
    {
        var entries = RuleProfile.College2020.Entries.ToDictionary(entry => entry.Key);

        entries[RuleKey.Cap].ShouldBe(new RuleEntry(
            RuleKey.Cap, "最高等次上限", "一般不超过党员总数的三分之一，舍去小数，超过时警告", "院委组〔2021〕1号 二、5"));
        entries[RuleKey.RectificationColumns].Text.ShouldBe("序号、整改事项、整改措施、整改时限");
        entries[RuleKey.Deadlines].Text.ShouldBe("全部完成2021年3月20日前、报送情况报告2021年3月20日前");
        entries[RuleKey.Media].Text.ShouldBe("");
        entries[RuleKey.Rate].Text.ShouldBe("按有效票数，弃权计入，四舍五入，不作调整，无法计算时写“—”");
    }

    private static IEnumerable<LeaderPolicy?> Leaders() =>
        RuleProfiles.Default.All.Select(profile => profile.Leaders);
}
