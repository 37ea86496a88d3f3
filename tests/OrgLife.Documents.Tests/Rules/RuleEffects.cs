using static OrgLife.Documents.Tests.RuleCases;
using static OrgLife.Documents.Tests.ValidPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each key two profiles that differ in it alone, and what is seen of that in papers.</summary>
internal static class RuleEffects
{
    private static readonly PartyMember Leader =
        Member("何青") with { IsLeadingCadre = true, AttendedDemocraticLifeMeeting = true };

    private static readonly RuleProfile Graded = Silent with { Grades = GradeScale.FourGrades };

    public static IReadOnlyDictionary<RuleKey, RuleEffect> All { get; } = new[]
    {
        OfBallots(), OfRates(), OfLists(), OfResults(), OfTimes(), OfCommittees(), OfPreparation(), OfMeetings(),
    }.SelectMany(room => room).ToDictionary(row => row.Key, row => row.Value);

    private static Dictionary<RuleKey, RuleEffect> OfBallots() => new()
    {
        [RuleKey.Grades] = new(
            Graded, Graded with { Grades = GradeScale.ThreeGrades },
            rules => string.Join("|", Trees.HeadingsOf(Trees.TableOf(NewBallot(rules))).TakeLast(3)),
            "合格|基本合格|不合格", "好|一般|差"),
        [RuleKey.ProbationaryMembers] = new(
            Graded with { ProbationaryMembers = ProbationaryPolicy.LeftOut },
            Graded with { ProbationaryMembers = ProbationaryPolicy.ListedLast },
            rules => Trees.TextOf(Trees.TableOf(NewBallot(rules)).Rows[^1].Cells[1]),
            "何青", "周望舒"),
        [RuleKey.Leaders] = new(
            Graded, Graded with { Leaders = LeaderPolicy.Excluded },
            rules => string.Join("、", NewBallot(rules).Rows.Select(row => row.Member.Name)),
            "赵甲一、何青、周望舒", "赵甲一、周望舒"),
        [RuleKey.Secrecy] = new(
            Graded, Graded with { Secrecy = BallotSecrecy.Named },
            rules => Line(NewBallot(rules), "填票人"), "", "填票人（签名）：　　　　　　　　"),
        [RuleKey.Targets] = new(
            Silent with { Targets = [AppraisalTarget.Members, AppraisalTarget.BranchCommittee] },
            Silent with { Targets = [AppraisalTarget.Members] },
            rules => Found(BallotVariantPapers.Committee, rules), "", "rule.target branch"),
        [RuleKey.BallotValidity] = new(
            Silent with { BallotValidity = BallotValidityBasis.Issued },
            Silent with { BallotValidity = BallotValidityBasis.Voters },
            rules => Found(Counted(expected: 9, present: 8, issued: 9, returned: 9), rules, ".returned"),
            "", "rule.more-returned-than-voters ballots.returned"),
        [RuleKey.RowsMayBeInvalid] = new(
            Silent, Silent with { RowsMayBeInvalid = false },
            rules => Found(Summary, rules), "", "rule.row-invalid members[1].unclear"),
        [RuleKey.Round] = new(
            Graded, Graded with { Round = 2 }, rules => Line(NewSummary(rules), "第2轮"),
            "", "党支部：示例街道文化站党支部（第2轮）"),
    };

    private static Dictionary<RuleKey, RuleEffect> OfRates() => new()
    {
        [RuleKey.Rate] = new(
            Graded with { Rate = new() }, Graded with { Rate = new() { Digits = 0 } },
            rules => NewSummary(rules).RateOf(2), "28.57%", "29%"),
        [RuleKey.Quorum] = new(
            Silent, Silent with { Quorum = new() { Share = Of(2, 3) } },
            rules => Found(MeetingPapers.Minutes, rules), "", "rule.too-few-present attendance.present"),
        [RuleKey.Cap] = new(
            Silent with { Cap = Share(1, 2) }, Silent with { Cap = Share(1, 4) },
            rules => Missing(rules, [Ballot, Decided("赵甲一", "优秀"), Decided("古丽娜尔·艾山江", "合格")]),
            "", "评定为“优秀”的1人，超过正式党员数（2人）的四分之一（至多0人）：1/2。"),
    };

    private static Dictionary<RuleKey, RuleEffect> OfLists() => new()
    {
        [RuleKey.IssueListMakers] = new(
            Silent, Silent with { IssueListMakers = [ListMaker.Member] },
            rules => Found(Issues, rules), "", "rule.list-maker owner"),
        [RuleKey.CommitteeAspects] = new(
            Silent with { CommitteeAspects = ["组织生活"] }, Silent with { CommitteeAspects = ["组织生活", "自身建设"] },
            rules => Found(StatementPapers.Statement, rules), "", "rule.aspect-missing parts"),
        [RuleKey.MemberAspects] = new(
            Silent with { MemberAspects = ["组织生活"] }, Silent with { MemberAspects = ["组织生活", "品德"] },
            rules => Found(StatementPapers.Outline, rules), "", "rule.aspect-missing parts"),
        [RuleKey.RectificationMakers] = new(
            Silent, Silent with { RectificationMakers = [ListMaker.Member] },
            rules => Found(Rectification, rules), "", "rule.list-maker owner"),
        [RuleKey.RectificationColumns] = new(
            Silent with { RectificationColumns = RectificationColumns.FourClarities },
            Silent with { RectificationColumns = [new() { Field = RectificationField.Goal, Heading = "目标" }] },
            rules => Trees.HeadingsOf(Trees.TableOf(
                rules.NewRectificationList("清单", Rectification.Owner, Rectification.Items)))[^1],
            "整改时限", "目标"),
        [RuleKey.Numbering] = new(
            Silent, Silent with { Numbering = NumberingStyle.Comma },
            rules => Found(Plan, rules), "", "rule.numbering numbering"),
    };

    private static Dictionary<RuleKey, RuleEffect> OfResults() => new()
    {
        [RuleKey.Pledges] = new(
            Silent with { Pledges = true }, Silent with { Pledges = false },
            rules => Found(DecisionPapers.Pledge, rules), "", "rule.pledge-not-asked "),
        [RuleKey.ResultWorkflow] = new(
            Graded with { ResultWorkflow = [ResultStep.Decide, ResultStep.Review] },
            Graded with { ResultWorkflow = [ResultStep.Decide, ResultStep.Approve] },
            rules => Line(rules.NewDecision("登记表", Branch, Leader, 2023), "上级党组织"),
            "上级党组织审核意见", "上级党组织审批意见"),
        [RuleKey.Publicity] = new(
            Silent with { Publicity = [RuleCasesOfResults.Shown(PublicContent.RectificationList)] },
            Silent with { Publicity = [RuleCasesOfResults.Shown(PublicContent.Pledges)] },
            rules => Found(FilingPapers.Notice, rules), "", "rule.not-for-public kind"),
        [RuleKey.FilingItems] = new(
            Silent with { FilingItems = [FilingItem.IssueList, FilingItem.Results] },
            Silent with { FilingItems = [FilingItem.IssueList, FilingItem.AbsenteeRoster] },
            rules => Found(FilingPapers.Catalogue, rules), "", "filing.item-missing items"),
        [RuleKey.Media] = new(
            Silent, Silent with { Media = [FilingMedium.Electronic] },
            rules => Found(FilingPapers.Catalogue, rules), "", "rule.media items[1].medium"),
        [RuleKey.Consequences] = new(
            Silent with { Consequences = [new() { Grade = "合格", Feedback = [FeedbackPart.Merits] }] },
            Silent with { Consequences = [new() { Grade = "合格", Feedback = [FeedbackPart.Demands] }] },
            rules => Found(DecisionPapers.Feedback, rules), "", "rule.feedback-part demands"),
    };

    private static Dictionary<RuleKey, RuleEffect> OfTimes() => new()
    {
        [RuleKey.Deadlines] = new(
            Silent, Silent with { Deadlines = [Until(Milestone.Study, new(2026, 3, 15))] },
            rules => Found(PreparationPapers.Schedule, rules), "", "rule.after-deadline items[1].time"),
        [RuleKey.AppraisalYear] = new(
            Graded with { AppraisalYear = 2023 }, Graded with { AppraisalYear = 2024 },
            rules => Found(PreparationPapers.SelfCheck with { Title = "2023年度自查表" }, rules),
            "", "rule.appraisal-year title"),
        [RuleKey.Themes] = new(
            Silent, Silent with { Themes = [new() { Words = "党章", From = 2016, To = 2019 }] },
            rules => Found(PreparationPapers.Schedule, rules), "", "rule.theme-stale items[0].materials[0]"),
        [RuleKey.OldestBasis] = new(
            Silent with { OldestBasis = 10 }, Silent with { OldestBasis = 1 },
            rules => Found(MeetingPapers.Agenda with { Remark = "依据甲发〔2020〕1号。" }, rules),
            "", "rule.basis-stale remark"),
    };

    private static Dictionary<RuleKey, RuleEffect> OfCommittees() => new()
    {
        [RuleKey.CommitteeGrades] = new(
            Graded with { CommitteeDimensions = ["工作"], CommitteeGrades = GradeScale.ThreeGrades },
            Graded with { CommitteeDimensions = ["工作"], CommitteeGrades = new() { Labels = ["满意", "不满意"] } },
            rules => string.Join("|", Trees.HeadingsOf(Trees.TableOf(NewCommitteeBallot(rules)))),
            "测评项目|好|一般|差", "测评项目|满意|不满意"),
        [RuleKey.CommitteeDimensions] = new(
            Graded with { CommitteeDimensions = ["工作"] }, Graded with { CommitteeDimensions = ["作风"] },
            rules => Trees.TextOf(Trees.TableOf(NewCommitteeBallot(rules)).Rows[1].Cells[0]), "工作", "作风"),
    };

    private static Dictionary<RuleKey, RuleEffect> OfPreparation() => new()
    {
        [RuleKey.Talks] = new(
            Silent with { Talks = RuleCasesOfMeetings.Between(TalkKind.CommitteeMembers, TalkDegree.Encouraged) },
            Silent with { Talks = RuleCasesOfMeetings.Between(TalkKind.CommitteeMembers, TalkDegree.Required) },
            rules => Found(ConversationPapers.Ledger with { Items = [ConversationPapers.Ledger.Items[1]] }, rules),
            "", "talk.pair-missing items"),
        [RuleKey.OpinionSources] = new(
            Silent with { OpinionSources = ["群众"] }, Silent with { OpinionSources = ["群众", "服务对象"] },
            rules => Line(rules.NewOpinionForm("征求意见表", Branch, ["作风"]), "填表人"),
            "填表人：□ 群众", "填表人：□ 群众　□ 服务对象"),
        [RuleKey.CriticismMinimum] = new(
            Silent with { CriticismMinimum = 1 }, Silent with { CriticismMinimum = 2 },
            rules => Found(StatementPapers.Matrix, rules), "", "rule.criticisms items"),
    };

    private static Dictionary<RuleKey, RuleEffect> OfMeetings() => new()
    {
        [RuleKey.Meetings] = new(
            Silent with { Meetings = [Meeting("通报", "民主测评")] },
            Silent with { Meetings = [Meeting("民主测评", "通报")] },
            rules => Found(MeetingPapers.Agenda, rules), "", "rule.meeting-order items[0]"),
        [RuleKey.SpeakingOrder] = new(
            Silent with { SpeakingOrder = [SpeakerRank.Member, SpeakerRank.BranchCommittee] },
            Silent with { SpeakingOrder = [SpeakerRank.BranchCommittee, SpeakerRank.Member] },
            rules => Found(RuleCasesOfMeetings.Speeches, rules), "", "rule.speaking-order items[0].speeches[1].speaker"),
        [RuleKey.ReportMatters] = new(
            Silent with { ReportMatters = ["努力方向"] }, Silent with { ReportMatters = ["支部工作"] },
            rules => Found(StatementPapers.Report, rules), "", "rule.report-matter parts"),
        [RuleKey.WrittenOpinions] = new(
            Silent with { WrittenOpinions = false }, Silent with { WrittenOpinions = true },
            rules => Found(Unmade(sentOpinion: true), rules), "absentee.without-make-up items[0]", ""),
        [RuleKey.MakeUp] = new(
            Silent with { MakeUp = true }, Silent with { MakeUp = false },
            rules => Found(Unmade(sentOpinion: false), rules), "absentee.without-make-up items[0]", ""),
    };

    private static BallotForm NewBallot(RuleProfile rules) => rules.NewBallot(
        "测评表", Branch,
        [Member("赵甲一"), Leader, Member("周望舒") with { Status = MemberStatus.Probationary }]);

    private static AppraisalSummary NewSummary(RuleProfile rules) =>
        rules.NewSummary("汇总表", Branch, new(2024, 2, 6), Summary.Ballots, Summary.Members);

    private static CommitteeBallotForm NewCommitteeBallot(RuleProfile rules) =>
        rules.NewCommitteeBallot("班子测评表", Branch);

    private static AppraisalSummary Counted(int expected, int present, int issued, int returned) => Summary with
    {
        Ballots = new()
        {
            Expected = expected, Present = present, Issued = issued, Returned = returned, Valid = 7, Invalid = 2,
        },
    };

    private static AppraisalDecision Decided(string name, string grade) =>
        DecisionPapers.Decision with { Member = Member(name), Grade = grade };

    private static AbsenteeRoster Unmade(bool sentOpinion) => ConversationPapers.Roster with
    {
        Items = [ConversationPapers.Roster.Items[0] with { Method = null, SentOpinion = sentOpinion }],
    };

    private static MeetingRule Meeting(params string[] matters) => new()
    {
        Kind = MeetingKind.GeneralMeeting,
        Matters = [.. matters.Select(name => new MeetingMatter { Name = name })],
    };

    private static RuleDeadline Until(Milestone milestone, OfficialDate date) =>
        new() { Milestone = milestone, Deadline = new() { Date = date } };

    private static string Line(PartyPaper paper, string words) =>
        Trees.WordsOf(paper).FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal)) ?? "";

    private static string Found(PartyPaper paper, RuleProfile rules, string path = "") => string.Join(
        "；",
        paper.Check(rules)
            .Where(problem => problem.Path.EndsWith(path, StringComparison.Ordinal))
            .Select(problem => problem.Code + " " + problem.Path));

    private static string Missing(RuleProfile rules, IReadOnlyList<PartyPaper> papers) =>
        string.Join("；", papers.CheckCompleteness(rules).Select(problem => problem.Message));
}
