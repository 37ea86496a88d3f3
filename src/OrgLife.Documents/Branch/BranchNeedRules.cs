namespace OrgLife.Documents;

/// <summary>What a profile asks for and the branch has no facts of: the papers concerned are not made.</summary>
internal static class BranchNeedRules
{
    public static void Check(BranchMeeting meeting, RuleProfile rules, ProblemList problems)
    {
        CheckLists(meeting, rules, problems);
        CheckBallots(meeting, rules, problems);
        CheckResults(meeting, rules, problems);
        CheckDays(meeting, problems);
    }

    private static void CheckLists(BranchMeeting meeting, RuleProfile rules, ProblemList problems)
    {
        var owners = new List<(ListMaker Maker, IReadOnlyList<BranchIssue> Issues, string Path)>
        {
            (ListMaker.BranchCommittee, meeting.Committee?.Issues ?? [], "committee.issues"),
        };
        owners.AddRange(meeting.Members.Select((member, index) =>
            (MakerOf(member), member.Issues, $"members[{index}].issues")));
        foreach (var (maker, issues, path) in owners)
        {
            Require(
                issues.Count > 0 || !ListPapers.IsMaker(rules.IssueListMakers, maker),
                RuleKey.IssueListMakers, path, "问题清单", problems);
            Require(
                issues.Any(issue => issue.Remedy is not null) || !ListPapers.IsMaker(rules.RectificationMakers, maker),
                RuleKey.RectificationMakers, path, "整改清单", problems);
            Require(
                issues.Any(issue => issue.Remedy is not null)
                    || rules.Pledges != true || maker == ListMaker.BranchCommittee,
                RuleKey.Pledges, path, "整改承诺", problems);
        }
    }

    private static void CheckBallots(BranchMeeting meeting, RuleProfile rules, ProblemList problems)
    {
        var isAsked = rules.Targets?.Contains(AppraisalTarget.Members) == true;
        Require(meeting.Ballot is not null || !isAsked, RuleKey.Targets, "ballot", "民主测评表", problems);
        Require(
            meeting.Ballot is null || meeting.Sessions.Any(session => session.Kind == MeetingKind.GeneralMeeting),
            RuleKey.Targets, "sessions", "党员大会", problems);
        Require(
            meeting.Ballot?.CommitteeItems.Count > 0
                || rules.Targets?.Contains(AppraisalTarget.BranchCommittee) != true,
            RuleKey.Targets, "ballot.committeeItems", "班子测评表", problems);
    }

    private static void CheckResults(BranchMeeting meeting, RuleProfile rules, ProblemList problems)
    {
        Require(
            meeting.Decision is not null || rules.ResultWorkflow?.Contains(ResultStep.Decide) != true,
            RuleKey.ResultWorkflow, "decision", "组织评定", problems);
        Require(
            meeting.Timetable.FedBack is not null || rules.ResultWorkflow?.Contains(ResultStep.Feedback) != true,
            RuleKey.ResultWorkflow, "timetable.fedBack", "反馈日期", problems);
        Require(
            meeting.Timetable.Reported is not null || rules.FilingItems?.Contains(FilingItem.SituationReport) != true,
            RuleKey.FilingItems, "timetable.reported", "情况报告", problems);
        foreach (var rule in rules.Publicity ?? [])
        {
            Require(
                meeting.Publicity.Any(publicity => publicity.Time == rule.Time),
                RuleKey.Publicity, "publicity", RuleText.Of(rule) + "公示", problems);
        }
    }

    private static void CheckDays(BranchMeeting meeting, ProblemList problems)
    {
        var days = meeting.Timetable;
        var hasIssues = meeting.Committee?.Issues.Count > 0 || meeting.Members.Any(member => member.Issues.Count > 0);
        (bool IsNeeded, object? Day, string Path, string Paper)[] needs =
        [
            (meeting.Plan is not null, days.PlanIssued, "planIssued", "工作方案"),
            (hasIssues, days.StatementsMade, "statementsMade", "对照检查材料和发言提纲"),
            (meeting.Report is not null, BranchYear.GeneralOf(meeting), "statementsMade", "书记述职报告"),
        ];
        foreach (var need in needs.Where(need => need.IsNeeded && need.Day is null))
        {
            problems.Add(ProblemCatalogue.BranchDayMissing, "timetable." + need.Path, null, need.Paper);
        }
    }

    private static void Require(bool isThere, RuleKey key, string path, string paper, ProblemList problems)
    {
        if (!isThere)
        {
            problems.AddRuled(key, ProblemCatalogue.BranchFactMissing, path, null, paper);
        }
    }

    private static ListMaker MakerOf(BranchMember member) =>
        member.Person.Post is null ? ListMaker.Member : ListMaker.CommitteeMember;
}
