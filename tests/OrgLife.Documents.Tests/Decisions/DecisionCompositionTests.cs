namespace OrgLife.Documents.Tests;

public sealed class DecisionCompositionTests
{
    [Fact]
    public void ADecisionShowsTheVotesAndTheGradeThatTheBranchDecidedOn()
    {
        Trees.RowOf(DecisionPapers.Decision, "民主测评").ShouldBe("优秀2票，合格1票，基本合格0票，不合格0票");
        Trees.RowOf(DecisionPapers.Decision, "党支部评定意见")
            .ShouldStartWith("经党支部委员会会议研究，评定等次为：合格。");
    }

    [Fact]
    public void VotesThatStayWithTheBranchAreNotPrinted() =>
        Trees.WordsOf(DecisionPapers.Decision with { Counts = [] }).ShouldNotContain("民主测评");

    [Fact]
    public void TheBoxOfTheOrganisationAboveIsNamedByWhatItDoes()
    {
        Trees.RowOf(DecisionPapers.Decision, "上级党组织审批意见")
            .ShouldBe("示例县甲乙中学党总支（盖章）\n2026年4月10日");
        Trees.WordsOf(DecisionPapers.Decision with { Review = null })
            .ShouldNotContain(line => line.StartsWith("上级党组织", StringComparison.Ordinal));
    }

    [Fact]
    public void AProbationaryMemberIsToldOfNoGrade()
    {
        var member = new PartyMember { Name = "吕亥", Status = MemberStatus.Probationary };
        var feedback = DecisionPapers.Feedback with { Member = member, Grade = null };

        feedback.Check().ShouldBeEmpty();
        Trees.WordsOf(feedback)[2].ShouldContain("不评定等次");
        Trees.WordsOf(DecisionPapers.Feedback)[2].ShouldContain("评定你的等次为：合格。");
    }

    [Fact]
    public void WhatIsFedBackIsNumberedPartByPart() =>
        Trees.WordsOf(DecisionPapers.Feedback).Skip(3).ShouldBe(
        [
            "一、主要优点", "1.热心。", "二、存在不足", "1.学习少。", "2.谈心少。",
            "示例县甲乙中学党支部", "2026年4月14日",
        ]);

    [Fact]
    public void AReceiptToSignComesOnRequest() =>
        Trees.WordsOf(DecisionPapers.Feedback with { HasReceipt = true }).ShouldContain("本人（签名）：");

    [Fact]
    public void APledgeIsALetterWithRoomToSign() =>
        Trees.WordsOf(DecisionPapers.Pledge with { Date = null, Position = "教师" }).ShouldBe(
        [
            "整改承诺书",
            "对照组织生活会和民主评议中查找出的问题，我向示例县甲乙中学党支部作出如下整改承诺：",
            "一、学习少。每周学半天。",
            "每月写体会。（时限：6月30日前）",
            "二、谈心少。每季度谈一次。（时限：长期坚持）",
            "以上事项，我将逐条落实、按时报告，请党支部和同志们监督。",
            "单位职务：教师",
            "承诺人（钱乙）签名：",
            "　　　　年　　月　　日",
        ]);

    [Fact]
    public void AHostMayOpenAndCloseAPledgeInItsOwnWords()
    {
        var words = Trees.WordsOf(DecisionPapers.Pledge with { Opening = "我承诺：", Closing = "请监督。" });

        words[1].ShouldBe("我承诺：");
        words.ShouldContain("请监督。");
    }
}
