using static OrgLife.Documents.Tests.ValidPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the rules a profile under which a paper in order breaks it, and where.</summary>
internal static class RuleCases
{
    private static readonly PartyMember Leader =
        Member("何青") with { IsLeadingCadre = true, AttendedDemocraticLifeMeeting = true };

    private static readonly BallotForm WithLeader =
        Ballot with { Entries = [.. Ballot.Entries, new() { Member = Leader }] };

    private static readonly AppraisalSummary Decided = Summary with
    {
        Members = [.. Summary.Members.Take(2).Select(tally => tally with { Grade = "优秀" })],
    };

    private static readonly ListColumn<RectificationField> Goal = new() { Field = RectificationField.Goal };

    /// <summary>A profile that says nothing: under it every paper in order is in order.</summary>
    public static RuleProfile Silent { get; } = new() { Name = "silent", Title = "没有规定" };

    public static IReadOnlyDictionary<string, (PartyPaper Paper, RuleProfile Rules, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, RuleProfile, string)>
        {
            ["rule.grades-differ"] = (
                Ballot, Silent with { Grades = GradeScale.ThreeGrades }, "grades.labels"),
            ["rule.top-grade-cap"] = (Decided, Silent with { Cap = Share(1, 3) }, "members"),
            ["rule.tie-at-cap"] = (
                Summary with
                {
                    Members = [Summary.Members[0], Summary.Members[0] with { Member = Member("何青") }],
                },
                Silent with { Cap = Share(1, 2) },
                "members"),
            ["rule.probationary-policy"] = (
                Ballot, Silent with { ProbationaryMembers = ProbationaryPolicy.Graded }, "probationaryMembers"),
            ["rule.probationary-listing"] = (
                Ballot, Silent with { ProbationaryMembers = ProbationaryPolicy.LeftOut }, "probationaryMembers"),
            ["rule.leader-policy"] = (
                WithLeader, Silent with { Leaders = LeaderPolicy.Excluded }, "entries[3].member"),
            ["rule.leader-graded"] = (
                Summary with { Members = [Summary.Members[0] with { Member = Leader }] },
                Silent with { Leaders = LeaderPolicy.Excluded },
                "members[0]"),
            ["rule.secrecy"] = (Ballot, Silent with { Secrecy = BallotSecrecy.Named }, "secrecy"),
            ["rule.target"] = (
                Ballot, Silent with { Targets = [AppraisalTarget.Secretary] }, "entries[1].member"),
            ["rule.more-returned-than-voters"] = (
                Summary with
                {
                    Ballots = new() { Expected = 9, Present = 8, Issued = 8, Returned = 9, Valid = 7, Invalid = 2 },
                },
                Silent with { BallotValidity = BallotValidityBasis.Voters },
                "ballots.returned"),
            ["rule.row-invalid"] = (Summary, Silent with { RowsMayBeInvalid = false }, "members[1].unclear"),
            ["rule.rate"] = (Summary, Silent with { Rate = new() { Digits = 1 } }, "rate.digits"),
            ["rule.too-few-present"] = (
                Summary, Silent with { Quorum = new() { Share = Of(8, 9), MustExceed = true } }, "ballots.present"),
            ["rule.round"] = (Summary, Silent with { Round = 2 }, "round"),
            ["rule.appraisal-year"] = (Ballot, Silent with { AppraisalYear = 2024 }, "appraisalYear"),
            ["rule.list-maker"] = (Issues, Silent with { IssueListMakers = [ListMaker.Member] }, "owner"),
            ["rule.aspect-unknown"] = (
                Issues, Silent with { CommitteeAspects = ["组织生活"] }, "items[1].aspect"),
            ["rule.aspect-missing"] = (
                Issues, Silent with { CommitteeAspects = ["组织生活", "联系群众", "自身建设"] }, "items"),
            ["rule.column-missing"] = (
                Rectification, Silent with { RectificationColumns = [Goal] }, "columns"),
            ["rule.item-incomplete"] = (
                Rectification with
                {
                    Columns = [.. RectificationColumns.FourClarities, Goal with { Policy = FieldPolicy.Optional }],
                },
                Silent with { RectificationColumns = [Goal] },
                "items[0].goal"),
            ["rule.numbering"] = (Plan, Silent with { Numbering = NumberingStyle.Comma }, "numbering"),
            ["rule.after-deadline"] = (Plan, Silent with { Deadlines = [Due(Milestone.Report, 31)] },
                "stages[1].steps[0].deadline"),
            ["rule.not-on-day"] = (
                Issues, Silent with { Deadlines = [Due(Milestone.IssueList, 25, DeadlineKind.On)] }, "date"),
            ["rule.theme-stale"] = (
                Plan with { Theme = "深化“两学一做”学习教育。" },
                Silent with { Themes = [new() { Words = "两学一做", From = 2016, To = 2019 }] },
                "theme"),
            ["rule.basis-stale"] = (
                Plan with { Purpose = "落实甲组〔2020〕1号要求。" }, Silent with { OldestBasis = 3 }, "purpose"),
        };

    /// <summary>The cases of all rooms.</summary>
    public static IReadOnlyDictionary<string, (PartyPaper Paper, RuleProfile Rules, string Path)> OfAllRooms =>
        All.Concat(RuleCasesOfMeetings.All).Concat(RuleCasesOfResults.All).ToDictionary(row => row.Key, row => row.Value);

    /// <summary>Keys whose code another key raises too.</summary>
    public static IReadOnlyList<(PartyPaper Paper, RuleProfile Rules, string Code)> More { get; } =
    [
        (
            Issues with
            {
                Owner = new() { Organization = Branch, Member = Member("赵甲一") },
                Items = [new() { Aspect = "组织生活", Description = "发言不多。" }],
            },
            Silent with { MemberAspects = ["组织生活", "联系群众"], CommitteeAspects = ["自身建设"] },
            "rule.aspect-missing"),
        (Rectification, Silent with { RectificationMakers = [ListMaker.Member] }, "rule.list-maker"),
    ];

    public static GradeCap Share(int numerator, int denominator) => new() { Share = Of(numerator, denominator) };

    public static Fraction Of(int numerator, int denominator) =>
        new() { Numerator = numerator, Denominator = denominator };

    private static RuleDeadline Due(Milestone milestone, int day, DeadlineKind kind = DeadlineKind.Before) =>
        new() { Milestone = milestone, Deadline = new() { Date = new(2024, 1, day), Kind = kind } };
}
