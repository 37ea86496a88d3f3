using static OrgLife.Documents.ProblemSeverity;

namespace OrgLife.Documents;

/// <summary>
/// 问题目录（规则）— what is reported of rule profiles (<c>profile.</c>), and of papers held against one (<c>rule.</c>).
/// The clause of the latter is the source that the profile names.
/// </summary>
internal static class RuleProblems
{
    private static readonly ProblemCodes Kinds = new();

    public static IReadOnlyList<ProblemKind> All => Kinds;

    // Profiles themselves.
    public static readonly ProblemKind NameMalformed = Kinds.Add("profile.name-malformed", Error,
        "代号只能由小写字母、数字和连字符组成，如 xuhui-2017。");
    public static readonly ProblemKind NameRepeated = Kinds.Add("profile.name-repeated", Error,
        "文件夹中已有同一代号的规则方案。");
    public static readonly ProblemKind ParentUnknown = Kinds.Add("profile.parent-unknown", Error,
        "没有可沿用的这一方案。可用：{0}。{1}");
    public static readonly ProblemKind ParentCircular = Kinds.Add("profile.parent-circular", Error,
        "沿用成了循环：{0}。", "至少有一个方案不写“extends”。");
    public static readonly ProblemKind SourceMissing = Kinds.Add("profile.source-missing", Error,
        "“{0}”没有写依据。", "在“sources”中写明文件和条款，并列出“{1}”。");
    public static readonly ProblemKind SourceUnused = Kinds.Add("profile.source-unused", Error,
        "依据列有“{0}”，而方案没有写这一项。", "沿用的项连同其依据一并沿用，不必再列。");
    public static readonly ProblemKind ItemRepeated = Kinds.Add("profile.item-repeated", Error, "“{0}”出现不止一次。");
    public static readonly ProblemKind WorkflowWithoutDecision = Kinds.Add("profile.workflow-without-decision", Error,
        "评议结果的办理应从组织评定开始。");
    public static readonly ProblemKind ReportBeforeCompletion = Kinds.Add("profile.report-before-completion", Warning,
        "“{0}”的时限{1}早于全部完成的时限{2}。", "确是通知的规定时可以不改；报送时应已完成。");
    public static readonly ProblemKind ThemeReversed = Kinds.Add("profile.theme-reversed", Error, "起始年{0}晚于截止年{1}。");

    // Papers held against a profile.
    public static readonly ProblemKind GradesDiffer = Kinds.Add("rule.grades-differ", Error,
        "测评等次应为{0}，现为{1}。", "改用规定的等次；本单位另有规定的，写一个沿用它的规则方案。");
    public static readonly ProblemKind TopGradeCap = Kinds.Add("rule.top-grade-cap", Warning,
        "评定为“{0}”的{1}人，超过{2}（{3}人）的{4}（至多{5}人）：{1}/{3}。", "请党支部研究，或在报送时说明理由。");
    public static readonly ProblemKind TieAtCap = Kinds.Add("rule.tie-at-cap", Notice,
        "“{0}”名额{1}人，而第{1}名处{2}人并列（各{3}票）：{4}。需支委会研究。", "不按得票自动截取；等次由组织评定。");
    public static readonly ProblemKind ProbationaryPolicyDiffers = Kinds.Add("rule.probationary-policy", Error,
        "预备党员应“{0}”，本表为“{1}”。", "是否评定等次，以通知为准。");
    public static readonly ProblemKind ProbationaryListing = Kinds.Add("rule.probationary-listing", Notice,
        "预备党员的列法应为“{0}”，本表为“{1}”。", "两种列法都不评定等次。");
    public static readonly ProblemKind LeaderPolicyDiffers = Kinds.Add("rule.leader-policy", Error,
        "{0}是本年度开过民主生活会的领导干部，规定“{1}”，本表却{2}测评对象。", "按规定改“党员领导干部”一项，或核对其是否开过民主生活会。");
    public static readonly ProblemKind LeaderGraded = Kinds.Add("rule.leader-graded", Warning,
        "{0}是本年度开过民主生活会的领导干部，不列入测评，却有票数或等次。", "删去票数和等次，或核对其是否开过民主生活会。");
    public static readonly ProblemKind SecrecyDiffers = Kinds.Add("rule.secrecy", Warning,
        "测评应为{0}，本表为{1}。", "按规定改“记名方式”。");
    public static readonly ProblemKind TargetNotNamed = Kinds.Add("rule.target", Warning,
        "{0}不是规定的测评对象。规定的对象：{1}。", "核对通知规定的测评对象。");
    public static readonly ProblemKind MoreReturnedThanVoters = Kinds.Add("rule.more-returned-than-voters", Error,
        "收回{0}票多于投票的{1}人，测评无效。", "应重新进行测评。");
    public static readonly ProblemKind RowInvalid = Kinds.Add("rule.row-invalid", Warning,
        "{0}有{1}票本行无效，而规定有效票不得部分无效。", "有一行无效的整张测评表按无效票统计。");
    public static readonly ProblemKind RateDiffers = Kinds.Add("rule.rate", Warning,
        "得票率的“{0}”应为“{1}”，现为“{2}”。", "按规定改“得票率”，重新计算。");
    public static readonly ProblemKind TooFewPresent = Kinds.Add("rule.too-few-present", Warning,
        "实到{0}人，应到{1}人，未达到规定的{2}。", "改期召开，或请示上级党组织。");
    public static readonly ProblemKind RoundDiffers = Kinds.Add("rule.round", Warning,
        "轮次应为第{0}轮，现为第{1}轮。", "重新进行的测评写明轮次。");
    public static readonly ProblemKind AppraisalYearDiffers = Kinds.Add("rule.appraisal-year", Warning,
        "评议年度应为{0}，现为{1}。", "评议年度不一定是开会的年份。");
    public static readonly ProblemKind ListMakerDiffers = Kinds.Add("rule.list-maker", Notice,
        "没有规定由{0}列这一清单。规定的主体：{1}。", "没有要求的清单可以不列、不报。");
    public static readonly ProblemKind AspectUnknown = Kinds.Add("rule.aspect-unknown", Notice,
        "“{0}”不是规定查摆的方面。规定的方面：{1}。", "归入规定的方面，或说明为什么另列。");
    public static readonly ProblemKind AspectMissing = Kinds.Add("rule.aspect-missing", Warning,
        "没有查摆“{0}”方面的问题。", "确无问题的也应在会上说明。");
    public static readonly ProblemKind ColumnMissing = Kinds.Add("rule.column-missing", Error,
        "清单缺少规定的“{0}”栏。", "在栏目中加上这一栏。");
    public static readonly ProblemKind ItemIncomplete = Kinds.Add("rule.item-incomplete", Error,
        "第{0}项“{1}”缺少“{2}”。", "补齐这一栏；还没有的，把这一栏设为待补充。");
    public static readonly ProblemKind NumberingDiffers = Kinds.Add("rule.numbering", Notice,
        "步骤序数应写“{0}”，现为“{1}”。", "按规定改“步骤序数写法”。");
    public static readonly ProblemKind AfterDeadline = Kinds.Add("rule.after-deadline", Warning,
        "{0}晚于“{1}”的规定时限{2}。", "核对日期；确已逾期的，向上级党组织说明。");
    public static readonly ProblemKind NotOnDay = Kinds.Add("rule.not-on-day", Warning,
        "{0}不是规定“{1}”的日子{2}。", "核对日期；确已改期的，向上级党组织说明。");
    public static readonly ProblemKind ThemeStale = Kinds.Add("rule.theme-stale", Warning,
        "“{0}”是{1}年至{2}年的用语，与文书的年份{3}不相称。", "是否套用了往年的稿子？");
    public static readonly ProblemKind BasisStale = Kinds.Add("rule.basis-stale", Notice,
        "引用的{0}年文件比文书早{1}年，超过{2}年。", "请核对是否仍然有效，是否套用了往年的稿子。");

    // Talks, opinions and criticisms.
    public static readonly ProblemKind TalkModeDiffers = Kinds.Add("rule.talk-mode", Notice,
        "谈心方式“{0}”不在规定之列。规定的方式：{1}。", "改用规定的方式，或在备注中说明。");
    public static readonly ProblemKind TalkOfMemberMissing = Kinds.Add("rule.talk-among-members", Notice,
        "{0}还没有同其他党员谈心谈话。", "会前安排党员之间谈心谈话。");
    public static readonly ProblemKind OpinionsNotAsked = Kinds.Add("rule.opinion-source", Warning,
        "没有征求“{0}”的意见。规定的征求范围：{1}。", "补充征求，或在表中加上这一类填表人。");
    public static readonly ProblemKind CriticismsTooFew = Kinds.Add("rule.criticisms", Warning,
        "{0}对{1}提出{2}条批评意见，少于规定的{3}条。", "会前补提意见。");

    // Meetings and reports.
    public static readonly ProblemKind MatterMissing = Kinds.Add("rule.meeting-matter", Warning,
        "{0}没有“{1}”一项。", "在议程中加上这一项；记录漏记的，补记。");
    public static readonly ProblemKind MatterPerhapsInGroups = Kinds.Add("rule.meeting-matter-in-groups", Notice,
        "{0}没有“{1}”一项。", "分党小组进行的，应有党小组会的记录。");
    public static readonly ProblemKind MatterOutOfOrder = Kinds.Add("rule.meeting-order", Warning,
        "“{0}”应在“{1}”之后进行。", "调整各项的先后。");
    public static readonly ProblemKind MatterNotForGroups = Kinds.Add("rule.not-for-groups", Warning,
        "“{0}”应在党员大会上进行，不能在党小组会上进行。", "把这一项移到党员大会的议程中。");
    public static readonly ProblemKind SpeakerOutOfOrder = Kinds.Add("rule.speaking-order", Notice,
        "{0}应先于{1}发言。规定的顺序：{2}。", "核对记录；以后按规定的顺序发言。");
    public static readonly ProblemKind ReportMatterMissing = Kinds.Add("rule.report-matter", Warning,
        "没有报告“{0}”。", "在标题中写出这一内容。");
    public static readonly ProblemKind DimensionMissing = Kinds.Add("rule.dimension", Warning,
        "测评项目没有规定评议的“{0}”。", "在测评项目中加上这一项。");

    // Decisions and what follows.
    public static readonly ProblemKind ReviewMissing = Kinds.Add("rule.review-missing", Warning,
        "规定{0}，而没有上级党组织的意见。", "写明上级党组织的意见和日期。");
    public static readonly ProblemKind ReviewDiffers = Kinds.Add("rule.review-kind", Warning,
        "规定{0}，而写的是“{1}”。", "按规定改“处理方式”。");
    public static readonly ProblemKind StepOutOfOrder = Kinds.Add("rule.step-order", Warning,
        "“{0}”（{1}）早于“{2}”（{3}），与规定的顺序不合。", "核对日期。");
    public static readonly ProblemKind FeedbackWithoutReview = Kinds.Add("rule.feedback-before-review", Warning,
        "规定{0}后反馈本人，而没有写审核审批日期。", "先报上级党组织，再向本人反馈，并写明日期。");
    public static readonly ProblemKind MeasuresMissing = Kinds.Add("rule.measures-missing", Warning,
        "评定为“{0}”，而没有规定的处理措施。", "写明对本人采取的措施。");
    public static readonly ProblemKind MeasuresDiffer = Kinds.Add("rule.measures", Notice,
        "评定为“{0}”的处理措施不在规定之列。规定的措施：{1}。", "核对通知规定的措施。");
    public static readonly ProblemKind FeedbackPartMissing = Kinds.Add("rule.feedback-part", Warning,
        "评定为“{0}”，反馈没有写“{1}”。", "补写这一部分。");
    public static readonly ProblemKind PledgeNotAsked = Kinds.Add("rule.pledge-not-asked", Notice,
        "没有规定党员作出整改承诺。", "没有要求的可以不作。");

    // Publicity and filing.
    public static readonly ProblemKind NotForPublic = Kinds.Add("rule.not-for-public", Warning,
        "没有规定公示“{0}”。规定公示的内容：{1}。", "不在规定之内的，请先请示上级党组织。");
    public static readonly ProblemKind PublicTooEarly = Kinds.Add("rule.public-too-early", Warning,
        "“{0}”没有完成情况，而规定完成后公示。", "完成后再公示，或补写完成情况。");
    public static readonly ProblemKind MediumDiffers = Kinds.Add("rule.media", Warning,
        "“{0}”应报{1}，所写载体：{2}。", "补报缺少的介质，或更正目录。");

    public static readonly ProblemKind PaperMissing = Kinds.Add("rule.paper-missing", Warning,
        "缺少{0}。", "补做这份文书；已有的，加入这套文书。");
}
