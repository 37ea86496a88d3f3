using static OrgLife.Documents.Tests.ValidPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks a paper that raises it, and where.</summary>
internal static class CheckCases
{
    private static readonly PartyMember Leader =
        Member("吴己") with { IsLeadingCadre = true, AttendedDemocraticLifeMeeting = true };

    private static readonly Dictionary<string, (PartyPaper Paper, string Path)> Own =
        new()
        {
            ["problems.too-many"] = (
                Ballot with { Entries = [.. Enumerable.Range(0, 1001).Select(Spaced)] }, ""),
            ["field.missing"] = (Plan with { Title = " " }, "title"),
            ["field.blank"] = (Plan with { Purpose = "　" }, "purpose"),
            ["field.to-be-supplied"] = (
                Rectification with
                {
                    Columns = [.. RectificationColumns.FourClarities, Pending(RectificationField.Goal)],
                },
                "items[0].goal"),
            ["list.empty"] = (Plan with { Stages = [] }, "stages"),
            ["number.out-of-range"] = (Ballot with { Voters = null, Copies = 0 }, "copies"),
            ["text.control-character"] = (Plan with { Purpose = "目\u000B的" }, "purpose"),
            ["text.invisible-character"] = (Plan with { Purpose = "目\u200B的" }, "purpose"),
            ["text.markup"] = (Plan with { Purpose = "<p>目的</p>" }, "purpose"),
            ["text.private-use-character"] = (WithEntry(Member("张\uE863")), "entries[3].member.name"),
            ["text.lone-surrogate"] = (Plan with { Purpose = "李\uD872" }, "purpose"),
            ["text.replacement-character"] = (Plan with { Purpose = "目\uFFFD的" }, "purpose"),
            ["name.separator"] = (WithEntry(Member("加央\u30FB次仁")), "entries[3].member.name"),
            ["name.too-long"] = (WithEntry(Member(new string('阿', 26))), "entries[3].member.name"),
            ["name.space"] = (WithEntry(Member("李　明")), "entries[3].member.name"),
            ["member.repeated"] = (
                Ballot with
                {
                    Entries =
                    [
                        new() { Member = Leader with { Id = "7" } },
                        new() { Member = Leader with { Id = "7" } },
                    ],
                },
                "entries[1].member"),
            ["member.namesake"] = (WithEntry(Member("赵甲一")), "entries[3].member"),
            ["date.without-year"] = (Plan with { Date = OfficialDate.OfMonth(1, 5) }, "date"),
            ["date.not-a-day"] = (Plan with { Date = new(2024, 1) }, "date"),
            ["date.reversed"] = (
                WithDeadline(new() { From = new(2024, 2, 9), Date = new(2024, 2, 8) }), "items[0].deadline"),
            ["deadline.empty"] = (WithDeadline(new()), "items[0].deadline"),
            ["deadline.without-end"] = (WithDeadline(new() { From = new(2024, 2, 9) }), "items[0].deadline"),
            ["year.unlikely"] = (Summary with { AppraisalYear = 2025 }, "appraisalYear"),
            ["plan.without-theme"] = (Plan with { Theme = null }, "theme"),
            ["plan.stage-empty"] =
                (Plan with { Stages = [.. Plan.Stages, new() { Title = "会后" }] }, "stages[2]"),
            ["plan.step-without-deadline"] = (
                WithLastStep(Step("整改", new(2024, 3)) with { Deadline = null }), "stages[2].steps[0]"),
            ["plan.step-repeated"] =
                (WithLastStep(Step("组织学习", new(2024, 3, 1))), "stages[2].steps[0].title"),
            ["plan.step-out-of-order"] = (
                WithLastStep(Step("整改", new(2024, 1, 31))), "stages[2].steps[0].deadline"),
            ["plan.step-outside-stage"] = (
                Plan with { Stages = [Plan.Stages[0] with { Steps = [Step("整改", new(2024, 2, 1))] }] },
                "stages[0].steps[0].deadline"),
            ["plan.step-before-issue"] =
                (Plan with { Date = new(2024, 1, 13) }, "stages[0].steps[0].deadline"),
            ["column.repeated"] = (
                Issues with { Columns = [.. IssueColumns.Usual, new() { Field = IssueField.Aspect }] },
                "columns[5]"),
            ["column.not-shown"] = (
                Issues with { Items = [Issues.Items[0] with { Cause = "重视不够。" }] }, "items[0].cause"),
            ["issue.repeated"] = (
                Issues with { Items = [Issues.Items[0], Issues.Items[0]] }, "items[1].description"),
            ["rectification.closed-unfinished"] = (
                Rectification with
                {
                    Columns = RectificationColumns.Ledger,
                    Items = [Rectification.Items[0] with { ClosedOn = new(2024, 4, 1) }],
                },
                "items[0].closedOn"),
            ["grades.too-few"] = (Ballot with { Grades = new() { Labels = ["好"] } }, "grades.labels"),
            ["grades.repeated"] =
                (Ballot with { Grades = new() { Labels = ["好", "好"] } }, "grades.labels[1]"),
            ["ballot.without-rows"] = (Ballot with { Entries = [Ballot.Entries[2]] }, "entries"),
            ["ballot.skip-not-allowed"] = (
                Ballot with { Entries = [Ballot.Entries[0], new() { Member = Leader, Skips = true }] },
                "entries[1].skips"),
            ["ballot.copies-too-few"] = (Ballot with { Copies = 2 }, "copies"),
            ["tally.more-present-than-expected"] =
                (WithBallots(Summary.Ballots with { Expected = 7 }), "ballots.present"),
            ["tally.more-issued-than-present"] =
                (WithBallots(Summary.Ballots with { Issued = 9 }), "ballots.issued"),
            ["tally.more-returned-than-issued"] =
                (WithBallots(Summary.Ballots with { Issued = 7 }), "ballots.returned"),
            ["tally.returned-sum"] = (WithBallots(Summary.Ballots with { Invalid = 0 }), "ballots.returned"),
            ["tally.nothing-valid"] = (
                Summary with
                {
                    Ballots = Summary.Ballots with { Valid = 0, Invalid = 8 },
                    Members = [new() { Member = Leader, Counts = [0, 0, 0, 0] }],
                },
                "ballots.valid"),
            ["tally.row-sum"] = (WithTally([4, 2, 0, 0]), "members[0]"),
            ["tally.counts-do-not-fit"] = (WithTally([4, 3, 0]), "members[0].counts"),
            ["tally.grade-unknown"] = (
                Summary with { Members = [Summary.Members[0] with { Grade = "良好" }] }, "members[0].grade"),
            ["tally.probationary-graded"] = (
                Summary with { Members = [Summary.Members[2] with { Counts = [7, 0, 0, 0] }] }, "members[0]"),
            ["official.number-missing"] = (Official with { Number = null }, "number"),
            ["official.number-form"] = (Official with { Number = "示党工委2024年3号" }, "number"),
            ["official.number-brackets"] = (Official with { Number = "示党工委[2024]3号" }, "number"),
            ["official.number-padded"] = (Official with { Number = "示党工委〔2024〕03号" }, "number"),
            ["official.order-number-form"] = (
                Official with { Format = OfficialFormat.Order, Number = "〔2024〕3号" }, "number"),
            ["official.copy-number-form"] = (Official with { CopyNumber = "1" }, "copyNumber"),
            ["official.copy-number-missing"] = (Official with { Secrecy = SecrecyLevel.Secret }, "copyNumber"),
            ["official.secrecy-term-alone"] = (Official with { SecrecyTerm = "1年" }, "secrecyTerm"),
            ["official.signer-missing"] = (Official with { Upward = true }, "signers"),
            ["official.signer-not-upward"] = (Official with { Signers = ["赵甲一"] }, "signers"),
            ["official.letter-mark"] = (
                Official with { Format = OfficialFormat.Letter, Mark = "示例街道党工委文件" }, "mark"),
            ["official.title-mark"] = (Official with { Title = "关于学习的通知。" }, "title"),
            ["official.title-without-kind"] = (Official with { Title = "关于学习的安排" }, "title"),
            ["official.body-missing"] = (Official with { Body = [] }, "body"),
            ["official.part-empty"] = (Official with { Body = [.. Official.Body, new()] }, "body[3]"),
            ["official.level-skipped"] = (
                Official with { Body = [.. Official.Body, new() { Level = 1, Text = "甲" }, Deep] }, "body[4].level"),
            ["official.attachment-mark"] = (
                Official with { Attachments = [new() { Title = "篇目。" }] }, "attachments[0].title"),
            ["official.signatory-missing"] = (Official with { Signing = Signing.Signature }, "signatories"),
            ["official.attendance"] = (Official with { Observers = ["赵甲一"] }, "present"),
            ["official.printing-incomplete"] = (Official with { PrintedOn = null }, "printer"),
            ["official.printed-before-issue"] = (Official with { PrintedOn = new(2024, 1, 4) }, "printedOn"),
        };

    private static OfficialPart Deep => new() { Level = 4, Text = "乙" };

    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new[]
        {
            Own, PreparationCheckCases.All, StatementCheckCases.All, MeetingCheckCases.All, DecisionCheckCases.All,
            ConversationCheckCases.All, FilingCheckCases.All, LetterCheckCases.All, RollUpCheckCases.All,
        }
            .SelectMany(faults => faults)
            .ToDictionary(fault => fault.Key, fault => fault.Value);

    private static BallotEntry Spaced(int index) => new() { Member = Member("李 " + (char)('一' + index)) };

    private static BallotForm WithEntry(PartyMember member) => Ballot with
    {
        Entries = [.. Ballot.Entries, new() { Member = member }],
    };

    private static WorkPlan WithLastStep(PlanStep step) => Plan with
    {
        Stages = [.. Plan.Stages, new() { Title = "会后", Steps = [step] }],
    };

    private static RectificationList WithDeadline(Deadline deadline) => Rectification with
    {
        Items = [Rectification.Items[0] with { Deadline = deadline }],
    };

    private static AppraisalSummary WithBallots(BallotCount ballots) => Summary with { Ballots = ballots };

    private static AppraisalSummary WithTally(IReadOnlyList<int> counts) => Summary with
    {
        Members = [Summary.Members[0] with { Counts = counts }],
    };

    private static ListColumn<RectificationField> Pending(RectificationField field) =>
        new() { Field = field, Policy = FieldPolicy.ToBeSupplied };
}
