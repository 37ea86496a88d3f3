namespace OrgLife.Documents.Tests;

public sealed class SituationReportTests
{
    [Fact]
    public void TheReportIsMadeOfItsFigures() =>
        Trees.WordsOf(LetterPapers.Report).ShouldBe(
        [
            LetterPapers.Report.Title,
            "示例县甲乙中学党总支：",
            "示例县甲乙中学党支部召开了2025年度组织生活会，开展了民主评议党员。现将有关情况报告如下。",
            "一、基本情况",
            "示例县甲乙中学党支部现有党员5名，其中正式党员4名、预备党员1名。",
            "二、会前准备情况",
            "会前组织集中学习2次，开展谈心谈话10次。",
            "三、会议召开情况",
            "2026年3月31日召开党员大会，应到5名，实到4名。",
            "1名党员缺席（因病请假），尚未补课。",
            "四、民主评议情况",
            "应参加民主测评5名，实际参加4名，参评率80.00%。发出测评票4张，全部收回，均为有效票。",
            "经党支部委员会会议研究，评定优秀1名，合格3名。1名预备党员参加评议，不评定等次。",
            "五、整改落实情况",
            "班子列出整改事项2项，均在整改中。",
            "六、存在不足",
            "互评不够直接。",
            "七、下一步打算",
            "继续抓好尚未完成的2项整改事项，组织尚未补课的1名党员补课。",
            "示例县甲乙中学党支部",
            "2026年4月16日",
        ]);

    [Fact]
    public void WhereNobodyWasAbsentTheReportSaysSoAndGivesNoReason() =>
        WordsOf(LetterPapers.Figures with { Absentees = new() { Total = 0 } }).ShouldContain("没有党员缺席。");

    [Fact]
    public void ManyOfOneReasonShareIt() =>
        WordsOf(LetterPapers.Figures with
        {
            Absentees = new()
            {
                Total = 3,
                Reasons = [new() { Reason = AbsenceReason.OfficialBusiness, Count = 3 }],
                MadeUp = 3,
            },
        }).ShouldContain("3名党员缺席（均为因公外出），均已补课。");

    [Fact]
    public void NothingIsSaidOfWhatIsNotKnown() =>
        string.Concat(WordsOf(new SituationFigures { Members = 1 })).ShouldNotContain("谈心谈话");

    [Fact]
    public void ABallotThatNobodyCameToHasNoRate() =>
        WordsOf(LetterPapers.Figures with
        {
            Ballots = new() { Expected = 5, Present = 0, Issued = 0, Returned = 0, Valid = 0, Invalid = 0 },
        }).ShouldContain("应参加民主测评5名，无人参加。没有发出测评票。");

    [Fact]
    public void AYearWithoutAnAppraisalHasNoPartOnIt()
    {
        var report = LetterPapers.Report with
        {
            Matter = MeetingOccasion.OrganizationLifeMeeting,
            Figures = LetterPapers.Figures with { Ballots = null, Grades = [] },
        };

        report.Check().ShouldBeEmpty();
        Trees.WordsOf(report).ShouldContain("四、整改落实情况");
    }

    [Fact]
    public void OwnParagraphsStandAfterWhatTheFiguresSay()
    {
        var report = LetterPapers.Report with
        {
            Additions =
            [
                .. LetterPapers.Report.Additions,
                new() { Section = SituationSection.Basics, Paragraphs = ["支部设党小组两个。\n组长由委员兼任。"] },
            ],
        };

        var words = Trees.WordsOf(report).ToList();

        words.Slice(words.IndexOf("一、基本情况") + 2, 3).ShouldBe(
            ["支部设党小组两个。", "组长由委员兼任。", "二、会前准备情况"]);
    }

    [Fact]
    public void WhatNobodyWroteIsPrintedAsToBeSupplied() =>
        Trees.WordsOf(LetterPapers.Report with { Additions = [] }).ShouldContain("待补充");

    private static IReadOnlyList<string> WordsOf(SituationFigures figures) =>
        Trees.WordsOf(LetterPapers.Report with { Figures = figures });
}
