namespace OrgLife.Documents.Tests;

public sealed class SituationFiguresTests
{
    private static readonly SituationFigures Counted = SituationFigures.From(
    [
        .. RoomPapers.All, Samples.BallotForm, Samples.AppraisalSummary, Samples.IssueList, Samples.RectificationList,
    ]);

    [Fact]
    public void MembersAreThoseOfTheBallot()
    {
        var form = Samples.BallotForm;

        var figures = SituationFigures.From([form, Samples.AppraisalSummary]);

        (figures.Members, figures.Probationary, figures.Formal).ShouldBe((3, 1, 2));
    }

    [Fact]
    public void VotesAndDecidedGradesAreCountedApart()
    {
        var summary = Samples.AppraisalSummary;
        var decided = summary with
        {
            Members = [summary.Members[0] with { Grade = "合格" }, .. summary.Members.Skip(1)],
        };

        var figures = SituationFigures.From([decided]);

        figures.Votes.Select(vote => vote.Count).ShouldBe([3, 2, 0, 0]);
        figures.Grades.Select(grade => (grade.Grade, grade.Count)).ShouldBe(
            [("优秀", 0), ("合格", 1), ("基本合格", 0), ("不合格", 0)]);
    }

    [Fact]
    public void TheRecordOfAMemberOutweighsTheSummary() =>
        SituationFigures.From([Samples.AppraisalSummary, DecisionPapers.Decision]).Grades
            .Single(grade => grade.Count > 0).Grade.ShouldBe("合格");

    [Fact]
    public void OfSeveralBallotsTheLastRoundCounts()
    {
        var again = Samples.AppraisalSummary with
        {
            Round = 2,
            Ballots = Samples.AppraisalSummary.Ballots with { Valid = 4, Invalid = 0 },
        };

        SituationFigures.From([again, Samples.AppraisalSummary]).Ballots!.Valid.ShouldBe(4);
    }

    [Fact]
    public void WhatMembersReadByThemselvesIsNoStudyingTogether()
    {
        var schedule = PreparationPapers.Schedule;
        StudySession Read(string? mode) => schedule.Items[0] with { Mode = mode };

        var set = schedule with { Items = [Read("个人自学"), Read("集中学习"), Read("自学原文"), Read(null)] };

        SituationFigures.From([set]).StudySessions.ShouldBe(2);
    }

    [Fact]
    public void IssuesAreSortedByTheirAspect()
    {
        var figures = SituationFigures.From([Samples.IssueList]);

        figures.CommitteeIssues!.Total.ShouldBe(2);
        figures.CommitteeIssues.Aspects.Select(aspect => (aspect.Aspect, aspect.Count))
            .ShouldBe([("组织生活", 1), ("联系群众", 1)]);
        figures.MemberIssues.ShouldBeNull();
    }

    [Fact]
    public void WhatNoPaperTellsStaysUnknown()
    {
        var figures = SituationFigures.From([]);

        RandomPaper.Describe(figures).ShouldBe(RandomPaper.Describe(new SituationFigures { Members = 0 }));
    }

    [Fact]
    public void AReportIsCountedFromThePapersAndGoesToTheOrganisationAbove()
    {
        var report = SituationReport.From(
            "关于情况的报告", ValidPapers.Branch, new(2024, 2, 20), [ValidPapers.Summary, ValidPapers.Ballot]);

        report.Addressees.ShouldBe("示例街道党工委");
        report.AppraisalYear.ShouldBe(2023);
        report.Figures.Participation.ShouldBe("88.89%");
    }

    [Fact]
    public void WhateverThePapersOfTheseTestsHoldHasAFigure()
    {
        Counted.Talks.ShouldNotBeNull();
        Counted.Opinions.ShouldNotBeNull();
        Counted.Criticisms.ShouldNotBeNull();
        Counted.Absentees.ShouldNotBeNull();
        Counted.Pledges.ShouldBe(1);
        Counted.Feedbacks.ShouldBe(1);
        Counted.Rectification.ShouldNotBeNull().Total.ShouldBe(1);
    }
}
