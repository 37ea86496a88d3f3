using static OrgLife.Documents.Tests.RuleCases;

namespace OrgLife.Documents.Tests;

/// <summary>As <see cref="RuleCases"/>, for what is done before and at the meeting.</summary>
internal static class RuleCasesOfMeetings
{
    private static readonly PartyMember Chief = new() { Name = "孙丙", Post = "总支委员" };
    private static readonly PartyMember Other = new() { Name = "钱乙" };

    private static readonly MeetingRule Ruled = new()
    {
        Kind = MeetingKind.GeneralMeeting,
        Matters =
        [
            new() { Name = "民主测评" },
            new() { Name = "通报", Words = ["通报", "说明"] },
            new() { Name = "组织点评", Anywhere = true },
            new() { Name = "党员互评", InGroups = true },
        ],
    };

    /// <summary>Two speak of themselves, the one who has no post first.</summary>
    public static MeetingMinutes Speeches { get; } = MeetingPapers.Minutes with
    {
        Attendance = MeetingPapers.WhoCame with { Attendees = [Chief, Other, new() { Name = "赵甲", Post = "书记" }] },
        Items =
        [
            new()
            {
                Title = "个人自评",
                Speeches = [Say("钱乙"), Say("赵甲"), Say("赵甲"), Say("孙丙"), Say("列席人")],
            },
        ],
    };

    public static MeetingMinutes Groups { get; } = MeetingPapers.Minutes with
    {
        Kind = MeetingKind.GroupMeeting,
        Group = "第一党小组",
        Items = [new() { Title = "党员互评和民主测评", Decision = "完成。" }, new() { Title = "民主测评", Decision = "完成。" }],
    };

    public static IReadOnlyDictionary<string, (PartyPaper Paper, RuleProfile Rules, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, RuleProfile, string)>
        {
            ["rule.talk-mode"] = (
                ConversationPapers.Ledger,
                Silent with { Talks = new() { Pairs = [], Modes = [TalkMode.FaceToFace] } },
                "items[1].mode"),
            ["rule.talk-among-members"] = (
                ConversationPapers.Ledger with
                {
                    Members = [Member("加央·次仁"), Member("冯壬")],
                    Items = [.. ConversationPapers.Ledger.Items, ConversationPapers.Talk(Other, Member("冯壬"))],
                },
                Silent with { Talks = Between(TalkKind.Members, TalkDegree.Broad) },
                "items"),
            ["rule.opinion-source"] = (
                PreparationPapers.Form, Silent with { OpinionSources = ["群众", "服务对象"] }, "respondents"),
            ["rule.criticisms"] = (StatementPapers.Matrix, Silent with { CriticismMinimum = 2 }, "items"),
            ["rule.meeting-matter"] = (MeetingPapers.Agenda, Silent with { Meetings = [Ruled] }, "items"),
            ["rule.meeting-matter-in-groups"] = (MeetingPapers.Agenda, Silent with { Meetings = [Ruled] }, "items"),
            ["rule.meeting-order"] = (MeetingPapers.Agenda, Silent with { Meetings = [Ruled] }, "items[0]"),
            ["rule.not-for-groups"] = (Groups, Silent with { Meetings = [Ruled] }, "items[1]"),
            ["rule.speaking-order"] = (
                Speeches,
                Silent with { SpeakingOrder = [SpeakerRank.BranchCommittee, SpeakerRank.Member] },
                "items[0].speeches[1].speaker"),
            ["rule.report-matter"] = (
                StatementPapers.Report, Silent with { ReportMatters = ["支部工作", "整改落实", "努力"] }, "parts"),
            ["rule.dimension"] = (
                BallotVariantPapers.Committee, Silent with { CommitteeDimensions = ["作风", "自身建设"] }, "items"),
        };

    public static TalkPolicy Between(TalkKind between, TalkDegree degree) =>
        new() { Pairs = [new() { Between = between, Degree = degree }] };

    private static PartyMember Member(string name) => new() { Name = name };

    private static MeetingSpeech Say(string speaker) => new() { Speaker = speaker, Text = "作了自评。" };
}
