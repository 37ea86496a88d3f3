namespace OrgLife.Documents.Tests;

public class BranchCheckTests
{
    private static readonly RuleProfile Rules = RuleProfile.Xuhui2017;

    private static readonly BranchMeeting Branch = SampleBranches.Of("xuhui-2017");

    private static readonly Dictionary<string, (BranchMeeting Year, string Path)> Cases = new()
    {
        ["branch.member-unknown"] = (
            Branch with { Talks = [Branch.Talks[0] with { Counterpart = "岑申" }] }, "talks[0].counterpart"),
        ["branch.day-missing"] = (
            Branch with { Timetable = Branch.Timetable with { PlanIssued = null } }, "timetable.planIssued"),
        ["branch.fact-missing"] = (Branch with { Committee = null }, "committee.issues"),
    };

    public static TheoryData<string> Codes => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachCodeIsRaisedWhereTheFactIsMissingOrWrong(string code)
    {
        var (year, path) = Cases[code];

        year.Check(Rules).ShouldContain(problem => problem.Code == code && problem.Path == path && problem.Place.Length > 0);
        Branch.Check(Rules).ShouldBeEmpty();
    }

    [Fact]
    public void EveryCodeOfABranchHasACase() =>
        ProblemCatalogue.All.Select(kind => kind.Code)
            .Where(code => code.StartsWith("branch.", StringComparison.Ordinal)).ShouldBe(Cases.Keys, ignoreOrder: true);

    [Fact]
    public void WhatTheProfileAsksForIsNamedWithItsSource()
    {
        var problem = (Branch with { Committee = null }).Check(Rules)
            .First(problem => problem.Code == "branch.fact-missing");

        problem.Message.ShouldBe("规定要有“问题清单”，而这里没有内容，不能拟制。");
        problem.Clause.ShouldBe(Rules.SourceOf(RuleKey.IssueListMakers));
    }

    [Fact]
    public void WithoutAProfileNothingIsAskedFor() =>
        new BranchMeeting
        {
            Branch = new() { Name = "某支部" },
            AppraisalYear = 2025,
            Members = [new() { Person = new() { Name = "赵甲" } }],
        }.Check().ShouldBeEmpty();

    [Fact]
    public void TwoMembersOfOneNameAreReported() =>
        (Branch with { Members = [.. Branch.Members, Branch.Members[0]] }).Check()
            .ShouldContain(problem => problem.Code == "member.namesake" && problem.Path == "members[22].person");

    [Fact]
    public void AllFaultsOfTheJsonComeAtOnceByPath()
    {
        var exception = Should.Throw<InvalidJsonException>(() => BranchMeeting.FromJson(
            """{ "branch": { "nmae": "某支部" }, "appraisalYear": "2025", "members": [{ "person": {} }], "talks": [{}] }"""));

        exception.Problems.Select(problem => problem.Path).ShouldBe(
        [
            "$.branch.nmae", "$.branch.name", "$.appraisalYear", "$.members[0].person.name",
            "$.talks[0].date", "$.talks[0].speaker", "$.talks[0].counterpart",
        ]);
    }

    [Fact]
    public void AYearIsTheSameAfterWritingAndReading()
    {
        var json = Branch.ToJson();

        BranchMeeting.FromJson(json).ToJson().ShouldBe(json);
    }
}
