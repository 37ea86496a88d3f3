namespace OrgLife.Documents.Tests;

public sealed class MeetingNoticeTests
{
    [Fact]
    public void ASingleMeetingGivesItsFactsTheSecondLevel() =>
        Trees.WordsOf(LetterPapers.Notice).Skip(2).ShouldBe(
        [
            "根据《关于开好组织生活会的通知》（示党〔2026〕4号）要求，现将召开2025年度组织生活会和开展民主评议党员有关事项通知如下。",
            "一、会议主题", "学党章",
            "二、会议安排",
            "（一）时间。2026年3月31日14:00至17:00。", "（二）地点。三楼会议室。", "（三）参加人员。全体党员。",
            "（四）会议议程", "1.书记述职（赵甲，20分钟）。", "2.民主测评。",
            "三、会前准备", "（一）集中学习。读党章。时限：3月17日前。", "（二）布置会场。前一天完成。",
            "四、有关要求", "1.按时到会。", "2.联系实际。",
            "联系人：钱乙，联系电话：0000-0000000。",
            "附件：征求意见表",
            "示例县甲乙中学党支部", "2026年3月6日",
        ]);

    [Fact]
    public void SeveralMeetingsEachHaveAHeading()
    {
        var committee = LetterPapers.Notice.Meetings[0] with { Kind = MeetingKind.CommitteeMeeting, Agenda = [] };
        var notice = LetterPapers.Notice with { Meetings = [committee, LetterPapers.Notice.Meetings[0]] };

        var words = Trees.WordsOf(notice);

        words.ShouldContain("（一）党支部委员会会议");
        words.ShouldContain("（二）党员大会");
        words.Count(line => line == "时间：2026年3月31日14:00至17:00。").ShouldBe(2);
        words.Count(line => line == "会议议程：").ShouldBe(1);
    }

    [Theory]
    [InlineData(MeetingOccasion.OrganizationLifeMeeting, "现将召开组织生活会有关事项通知如下。")]
    [InlineData(MeetingOccasion.DemocraticAppraisal, "现将开展民主评议党员有关事项通知如下。")]
    public void AYearMayHaveOneWithoutTheOther(MeetingOccasion matter, string opening) =>
        Trees.WordsOf(LetterPapers.Notice with { Matter = matter, AppraisalYear = null, Basis = null })[2]
            .ShouldBe(opening);

    [Fact]
    public void WhatIsNotKnownYetIsPrintedAsToBeSupplied()
    {
        var open = LetterPapers.Notice with { Meetings = [LetterPapers.Notice.Meetings[0] with { Place = null }] };

        open.Check().Select(problem => (problem.Code, problem.Path))
            .ShouldBe([("meeting.element-missing", "meetings[0].place")]);
        Trees.WordsOf(open).ShouldContain("（二）地点。待补充。");
    }

    [Fact]
    public void ASingleDemandHasNoNumber() =>
        Trees.WordsOf(LetterPapers.Notice with { Requirements = ["按时到会。"] }).ShouldContain("按时到会。");
}
