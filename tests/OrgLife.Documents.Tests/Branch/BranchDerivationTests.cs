namespace OrgLife.Documents.Tests;

/// <summary>What the papers take from the year of a branch, and what a profile changes in them.</summary>
public class BranchDerivationTests
{
    private static readonly BranchMeeting Branch = SampleBranches.Of("xuhui-2017");

    private static readonly RuleProfile Rules = RuleProfile.Xuhui2017;

    [Fact]
    public void OneKindIsMadeAlone()
    {
        var plan = Branch.Compose<WorkPlan>(Rules).ShouldHaveSingleItem();

        plan.Theme.ShouldBe(Branch.Theme);
        Branch.Compose(PaperCatalogue.Find("workPlan")!, Rules).ShouldHaveSingleItem().ToJson().ShouldBe(plan.ToJson());
    }

    [Fact]
    public void PapersStandInTheUsualOrder()
    {
        var order = PaperCatalogue.All.Select(kind => kind.Model).ToList();

        Branch.Papers(Rules).Select(paper => order.IndexOf(paper.GetType())).ShouldBeInOrder();
    }

    [Fact]
    public void ColumnsOfRectificationAreTheProfilesAndNothingElseIsPrinted()
    {
        var four = List(Rules);
        var two = List(Rules with
        {
            RectificationColumns = [new() { Field = RectificationField.Issue }, new() { Field = RectificationField.Measures }],
        });

        four.Items[0].Responsible.ShouldBe(Branch.Committee!.Issues[0].Responsible);
        four.Items[0].Deadline.ShouldBe(Branch.Committee.Issues[0].Remedy!.Deadline);
        two.Columns.Count.ShouldBe(2);
        two.Items[0].Responsible.ShouldBeEmpty();
        two.Items[0].Deadline.ShouldBeNull();
        two.Check().ShouldBeEmpty();
    }

    [Fact]
    public void ListsAreMadeForThoseWhomTheProfileNames()
    {
        Owners(Rules with { IssueListMakers = [ListMaker.Member] }).Count.ShouldBe(22);
        Owners(Rules with { IssueListMakers = [ListMaker.BranchCommittee] }).ShouldBe(["示例区教研中心第二党支部"]);
        Owners(Rules with { IssueListMakers = [ListMaker.CommitteeMember] }).Count.ShouldBe(5);
    }

    [Fact]
    public void ALeaderAppraisedElsewhereIsNoRowNoDecisionAndNoFeedbackWhereTheProfileLeavesHimOut()
    {
        var leader = Branch.Members.Single(member => member.Person.IsLeadingCadre).Person.Name;

        Branch.Compose<BallotForm>(Rules)[0].Rows.ShouldAllBe(row => row.Member.Name != leader);
        Branch.Compose<AppraisalSummary>(Rules)[0].Members.ShouldAllBe(tally => tally.Member.Name != leader);
        Branch.Compose<AppraisalDecision>(Rules).ShouldAllBe(decision => decision.Member.Name != leader);
        Branch.Compose<AppraisalFeedback>(Rules).ShouldAllBe(feedback => feedback.Member.Name != leader);
    }

    [Fact]
    public void AttendanceIsCountedFromMembersAndAbsences()
    {
        var minutes = Branch.Compose<MeetingMinutes>(Rules);

        minutes.Select(one => (one.Kind, one.Attendance.Expected, one.Attendance.Present))
            .ShouldBe([(MeetingKind.CommitteeMeeting, 5, 5), (MeetingKind.GeneralMeeting, 22, 19)]);
        minutes[1].Attendance.Attendees.Count.ShouldBe(19);
    }

    [Fact]
    public void TheOrganizationAboveIsAskedWhereTheProfileSaysSo()
    {
        Review(Rules)!.Kind.ShouldBe(ReviewKind.Review);
        Review(Rules with { ResultWorkflow = [ResultStep.Decide, ResultStep.Approve] })!.Kind.ShouldBe(ReviewKind.Approval);
        Review(Rules with { ResultWorkflow = [ResultStep.Decide] }).ShouldBeNull();
    }

    [Fact]
    public void WhatTheProfileDoesNotAskForIsNotMade()
    {
        var silent = Rules with
        {
            Pledges = false,
            Publicity = null,
            FilingItems = null,
            ResultWorkflow = [ResultStep.Decide],
        };
        var papers = Branch.Papers(silent);

        papers.OfType<RectificationPledge>().ShouldBeEmpty();
        papers.OfType<PublicNotice>().ShouldBeEmpty();
        papers.OfType<FilingCatalogue>().ShouldBeEmpty();
        papers.OfType<TransmittalLetter>().ShouldBeEmpty();
        papers.OfType<AppraisalFeedback>().ShouldBeEmpty();
    }

    [Fact]
    public void NothingIsMadeUp()
    {
        var empty = new BranchMeeting
        {
            Branch = new() { Name = "某支部" },
            AppraisalYear = 2025,
            Members = [new() { Person = new() { Name = "赵甲", Post = "书记" } }],
        };

        empty.Papers(Rules).ShouldBeEmpty();
    }

    [Fact]
    public void NamesOfFilesAreNumberedAndToldApart()
    {
        var names = Branch.Papers(Rules).Named().Select(paper => paper.Name).ToList();

        names[0].ShouldBe("001-工作方案");
        names.ShouldContain(name => name.EndsWith("-整改承诺书-德吉·示例央宗", StringComparison.Ordinal));
        names.ShouldBeUnique();
    }

    [Fact]
    public void TitlesAreWordsThatAHostMayChange()
    {
        var folder = Directory.CreateTempSubdirectory("orglife-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "own.json"),
                """{ "branchTitle": { "workPlan": "{branch}{year}年工作安排" } }""");

            Branch.Papers(Rules, Wording.Default.With(folder.FullName)).OfType<WorkPlan>().Single().Title
                .ShouldBe("第二党支部2016年工作安排");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static RectificationList List(RuleProfile rules) =>
        Branch.Compose<RectificationList>(rules).First(list => !list.Owner.IsMember);

    private static List<string> Owners(RuleProfile rules) =>
        [.. Branch.Compose<IssueList>(rules).Select(list => list.Owner.Name)];

    private static ReviewOpinion? Review(RuleProfile rules) => Branch.Compose<AppraisalDecision>(rules)[0].Review;
}
