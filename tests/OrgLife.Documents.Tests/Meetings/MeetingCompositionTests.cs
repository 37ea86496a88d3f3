namespace OrgLife.Documents.Tests;

public sealed class MeetingCompositionTests
{
    [Fact]
    public void MinutesSayWhoWasExcusedAndWhyAndWhoWasNot()
    {
        var words = Trees.WordsOf(MeetingPapers.Minutes);

        Trees.RowOf(MeetingPapers.Minutes, "请假人员及原因").ShouldBe("冯壬（因公外出，外出培训）");
        Trees.RowOf(MeetingPapers.Minutes, "缺席人员及原因").ShouldBe("朱午");
        words.ShouldContain(line => line.Contains("5人"));
    }

    [Fact]
    public void WhereAllCameTheMinutesSayNone()
    {
        var minutes = MeetingPapers.Minutes with { Attendance = new() { Expected = 3, Present = 3 } };

        Trees.RowOf(minutes, "请假人员及原因").ShouldBe("无");
        Trees.RowOf(minutes, "缺席人员及原因").ShouldBe("无");
    }

    [Fact]
    public void MattersAreNumberedWithSpeechesDecisionAndVoteBelow() =>
        Trees.RowOf(MeetingPapers.Minutes, "会议内容").Split('\n').ShouldBe(
        [
            "一、审议整改清单（赵甲）",
            "说明清单。",
            "孙丙：同意。",
            "宜早落实。",
            "决定：原则同意。",
            "表决：应到会有表决权的党员5人，到会3人，赞成3票，反对0票，弃权0票，予以通过。",
        ]);

    [Fact]
    public void AMissingElementIsPrintedAsYetToCome() =>
        Trees.RowOf(MeetingPapers.Minutes with { Theme = null }, "会议主题").ShouldBe("待补充");

    [Fact]
    public void AMatterThatWasNotCarriedIsNotCalledCarried()
    {
        var vote = MeetingPapers.Vote with { Passed = false, InFavour = 1, Against = 2 };
        var minutes = MeetingPapers.Minutes with { Items = [MeetingPapers.Minutes.Items[0] with { Vote = vote }] };

        minutes.Check().ShouldBeEmpty();
        Trees.RowOf(minutes, "会议内容").ShouldContain("未获通过。");
    }

    [Theory]
    [InlineData("示例局第二党支部", MeetingKind.CommitteeMeeting, "示例局第二党支部委员会会议")]
    [InlineData("示例局第二党支部", MeetingKind.GeneralMeeting, "示例局第二党支部党员大会")]
    [InlineData("示例局第二党支部", MeetingKind.GroupMeeting, "示例局第二党支部党小组会")]
    [InlineData("示例局机关支部", MeetingKind.CommitteeMeeting, "示例局机关支部委员会会议")]
    [InlineData("中共示例局支部委员会", MeetingKind.CommitteeMeeting, "中共示例局支部委员会会议")]
    [InlineData("中共示例局支部委员会", MeetingKind.GeneralMeeting, "中共示例局支部委员会党员大会")]
    [InlineData("会", MeetingKind.GroupMeeting, "会党小组会")]
    public void AnAgendaNamesTheBranchAndItsMeetingWithoutSayingItTwice(string branch, MeetingKind kind, string meeting) =>
        Trees.WordsOf(MeetingPapers.Agenda with { Branch = new() { Name = branch }, Kind = kind })
            .ShouldContain("会议：" + meeting);

    [Fact]
    public void AnAgendaSaysWhenWhereAndWithWhomAndThenTheMatters() =>
        Trees.WordsOf(MeetingPapers.Agenda).ShouldBe(
        [
            "党员大会议程",
            "会议：示例县甲乙中学党支部党员大会",
            "时间：2026年3月31日14:00至16:00",
            "地点：活动室",
            "主持人：赵甲",
            "参加人员：全体党员",
            "会议议程：",
            "一、通报情况（赵甲，30分钟）",
            "二、个人自评和互评",
            "三、民主测评",
            "发票、计票。",
        ]);

    [Fact]
    public void TheHalfOfTheVotersIsEnoughToVoteButNotToCarry()
    {
        var vote = new MeetingVote { Voters = 6, Present = 3, InFavour = 3, Against = 0, Abstained = 0 };
        MeetingMinutes With(MeetingVote vote) =>
            MeetingPapers.Minutes with { Items = [MeetingPapers.Minutes.Items[0] with { Vote = vote }] };

        With(vote).Check().ShouldBeEmpty();
        With(vote with { Passed = true }).Check().ShouldHaveSingleItem().Code.ShouldBe("vote.without-majority");
    }
}
