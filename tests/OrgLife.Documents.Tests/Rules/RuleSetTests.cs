using static OrgLife.Documents.Tests.RuleCases;
using static OrgLife.Documents.Tests.ValidPapers;

namespace OrgLife.Documents.Tests;

public class RuleSetTests
{
    private static readonly PartyPaper[] Set = [Plan, Issues, Rectification, Ballot, Summary];

    [Fact]
    public void AProfileThatSaysNothingMissesNothing() => Missing(Silent).ShouldBeEmpty();

    [Fact]
    public void WhatIsThereIsNotMissed() => Missing(Silent with
    {
        IssueListMakers = [ListMaker.BranchCommittee],
        RectificationMakers = [ListMaker.BranchCommittee],
        Targets = [AppraisalTarget.Members],
        FilingItems = [FilingItem.WorkPlan, FilingItem.IssueList, FilingItem.Results, FilingItem.AppraisalSummary],
    }).ShouldBeEmpty();

    [Fact]
    public void ListsAreMissedForWhoeverMustMakeOne()
    {
        var rules = Silent with { IssueListMakers = [ListMaker.CommitteeMember, ListMaker.BranchCommittee] };

        Missing(rules).ShouldBe(["缺少赵甲一的问题清单。"]);
        Missing(rules with { IssueListMakers = [ListMaker.Member] })
            .ShouldBe(["缺少赵甲一的问题清单。", "缺少古丽娜尔·艾山江的问题清单。", "缺少周望舒的问题清单。"]);
        Missing(rules, Plan).ShouldBe(["缺少党支部班子的问题清单。"]);
    }

    [Fact]
    public void FilingItemsAreMissedByTheirNames() =>
        Missing(
            Silent with { FilingItems = [FilingItem.WorkPlan, FilingItem.RectificationList, FilingItem.Results] },
            Issues).ShouldBe(["缺少备案材料“工作方案”。", "缺少备案材料“班子整改清单”。", "缺少备案材料“评议结果”。"]);

    [Fact]
    public void ABallotIsMissedWhereMembersAreTheTarget() =>
        Missing(Silent with { Targets = [AppraisalTarget.Members] }, Plan).ShouldBe(["缺少民主测评表。"]);

    [Fact]
    public void TheSourceIsNamed() =>
        new[] { Plan }.CheckCompleteness(RuleProfile.College2020)
            .First(problem => problem.Message == "缺少备案材料“班子整改清单”。")
            .Clause.ShouldBe("院委组〔2021〕1号 二、6，三");

    private static IEnumerable<string> Missing(RuleProfile rules, params PartyPaper[] papers) =>
        (papers.Length > 0 ? papers : Set).CheckCompleteness(rules).Select(problem => problem.Message);
}
