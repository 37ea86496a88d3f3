namespace OrgLife.Documents.Tests;

public sealed class WritingTests
{
    // A departure for every rule, and what it should be; an empty correction is left to the writer.
    private static readonly Dictionary<string, (string Text, string? Corrected)> Departures = new()
    {
        ["writing.date-zero"] = ("定于2026年03月01日召开。", "定于2026年3月1日召开。"),
        ["writing.year-short"] = ("自26年3月起执行。", null),
        ["writing.day-word"] = ("3月12号前报送。", "3月12日前报送。"),
        ["writing.date-mixed"] = ("2026年三月1日召开。", null),
        ["writing.issue-number-brackets"] = ("按照甲组发[2026]5号要求", "按照甲组发〔2026〕5号要求"),
        ["writing.issue-number-zero"] = ("按照甲组发〔2026〕第05号要求", "按照甲组发〔2026〕5号要求"),
        ["writing.half-width-mark"] = ("认真学习,深入讨论。", "认真学习，深入讨论。"),
        ["writing.half-width-parentheses"] = ("支部委员(含书记)参加", "支部委员（含书记）参加"),
        ["writing.straight-quotes"] = ("落实\"三会一课\"制度", "落实“三会一课”制度"),
        ["writing.ellipsis"] = ("学习、讨论、整改...", "学习、讨论、整改……"),
        ["writing.dash"] = ("问题导向--查摆", "问题导向——查摆"),
        ["writing.full-width-digits"] = ("共２２人", "共22人"),
        ["writing.circle-zero"] = ("二○二六年", "二〇二六年"),
        ["writing.percent-range"] = ("提高10-20%", "提高10%～20%"),
        ["writing.decimal-zero"] = ("增长.5个百分点", "增长0.5个百分点"),
        ["writing.level-mark"] = ("（一）、学习", "（一）学习"),
    };

    public static TheoryData<string> Codes => [.. WritingCheck.Rules.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryRuleFindsItsDepartureAndNoOtherRuleDoes(string code)
    {
        var found = Paper(Departures[code].Text).CheckWriting();

        found.Select(problem => problem.Code).Distinct().ShouldBe([code]);
        found.ShouldAllBe(problem => problem.Path == "items[0].description");
        found.ShouldAllBe(problem => problem.Clause != null && problem.Severity == ProblemSeverity.Notice);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void WhatIsCertainIsCorrectedWhenAskedAndListed(string code)
    {
        var (text, corrected) = Departures[code];

        var result = Paper(text).CorrectWriting();

        ((IssueList)result.Paper).Items[0].Description.ShouldBe(corrected ?? text);
        result.Changes.Count.ShouldBe(corrected is null ? 0 : 1);
        result.Changes.ShouldAllBe(change =>
            change.Before == text && change.After == corrected && change.Codes.SequenceEqual(new[] { code }));
    }

    [Theory]
    [InlineData("会议于15:30开始，用时1:05。")]
    [InlineData("见http://example.org/a,b?c=d!。")]
    [InlineData("得票率为33.33%，比上年高0.5个百分点。")]
    [InlineData("按照中组发〔2014〕21号办理。")]
    [InlineData("第1号楼2月10日停水。")]
    [InlineData("“四讲四有”（见附件）——对照检查……")]
    [InlineData("A(B)C, D; 版本3.14.")]
    [InlineData("参会（2026）年度人员")]
    [InlineData("2019-2020学年")]
    [InlineData("二〇二六年")]
    public void WhatIsInOrderIsLeftAlone(string text)
    {
        Paper(text).CheckWriting().ShouldBeEmpty();
        Paper(text).CorrectWriting().Changes.ShouldBeEmpty();
    }

    [Fact]
    public void ADepartureIsShownWithItsSurroundingsAndItsCorrection()
    {
        var found = Paper("各支部要认真组织学习,深入讨论交流，形成清单。").CheckWriting().ShouldHaveSingleItem();

        found.Found.ShouldBe("…认真组织学习,深入讨论交流…");
        found.Hint.ShouldBe("宜作：…认真组织学习，深入讨论交流…");
    }

    [Fact]
    public void CorrectingTwiceChangesNothingMore()
    {
        var text = string.Concat(Departures.Values.Select(departure => departure.Text + "。"));

        var once = Paper(text).CorrectWriting().Paper;

        once.CorrectWriting().Changes.ShouldBeEmpty();
    }

    [Fact]
    public void HalfACharacterIsReplacedAndListed()
    {
        const string text = "\uDF4E李𬭎\uD872";

        var result = Paper(text).CorrectWriting();

        var change = result.Changes.ShouldHaveSingleItem();
        (change.Before, change.After, change.Path).ShouldBe((text, "\uFFFD李𬭎\uFFFD", "items[0].description"));
        change.Codes.ShouldBe(["text.lone-surrogate"]);
        ((IssueList)result.Paper).Items[0].Description.ShouldBe(change.After);
    }

    [Fact]
    public void WhatIsChangedOnTheWayIsListedToo()
    {
        var list = Paper("认真组织学习,深入讨论交流。") with { Remark = "李\uD872" };

        list.CorrectWriting().Changes.Select(change => (change.Path, string.Join(" ", change.Codes))).ShouldBe(
            [("items[0].description", "writing.half-width-mark"), ("remark", "text.lone-surrogate")], ignoreOrder: true);
    }

    [Fact]
    public void DatesAndChoicesOfThePaperAreNotTexts()
    {
        var plan = Samples.WorkPlan with { DeadlineStyle = DateStyle.Slash };

        plan.CorrectWriting().Changes.ShouldBeEmpty();
        plan.CheckWriting().ShouldBeEmpty();
    }

    private static IssueList Paper(string text) =>
        Samples.IssueList with { Items = [Samples.IssueList.Items[0] with { Description = text }] };
}
