using static OrgLife.Documents.ProblemSeverity;

namespace OrgLife.Documents;

/// <summary>问题目录（互相核对）— what is reported of the papers of a set together (<c>set.</c>).</summary>
internal static class SetProblems
{
    private const string BallotClause = "参照《中国共产党基层组织选举工作条例》关于监票人、计票人的规定";

    private static readonly ProblemCodes Kinds = new();

    public static IReadOnlyList<ProblemKind> All => Kinds;

    // Issues and what is done about them.
    public static readonly ProblemKind IssueWithoutItem = Kinds.Add("set.issue-without-item", Warning,
        "问题“{0}”在“{1}”中没有对应的整改事项。", "写明怎样整改；措辞不同的，请用同一句话。");
    public static readonly ProblemKind ItemWithoutIssue = Kinds.Add("set.item-without-issue", Warning,
        "整改事项“{0}”在“{1}”中没有对应的问题。", "上级点出的问题也列入问题清单；措辞不同的，请用同一句话。");

    // Days.
    public static readonly ProblemKind MeetingDayDiffers = Kinds.Add("set.meeting-day-differs", Warning,
        "会议日期写的是{0}，而“{1}”是{2}。");
    public static readonly ProblemKind PreparationAfterMeeting = Kinds.Add("set.preparation-after-meeting", Warning,
        "日期{0}晚于党员大会{1}，而“{2}”是会前的工作。", "会后补的，请在备注中说明。");
    public static readonly ProblemKind NoticeAfterMeeting = Kinds.Add("set.notice-after-meeting", Warning,
        "通知日期{0}晚于党员大会{1}。");
    public static readonly ProblemKind ReportBeforeMeeting = Kinds.Add("set.report-before-meeting", Warning,
        "报告日期{0}早于党员大会{1}。");
    public static readonly ProblemKind DecisionBeforeBallot = Kinds.Add("set.decision-before-ballot", Warning,
        "评定日期{0}早于民主测评{1}。", "先测评，再由组织评定。");
    public static readonly ProblemKind FeedbackBeforeDecision = Kinds.Add("set.feedback-before-decision", Warning,
        "反馈日期{0}早于组织评定{1}。");
    public static readonly ProblemKind PublicBeforeDone = Kinds.Add("set.public-before-done", Warning,
        "公示日期{0}早于“{2}”的日期{1}。", "先定下来，再公示。");
    public static readonly ProblemKind FiledBeforeMade = Kinds.Add("set.filed-before-made", Warning,
        "报送日期{0}早于所报材料“{2}”的日期{1}。");

    // Year and theme.
    public static readonly ProblemKind YearDiffers = Kinds.Add("set.year-differs", Warning,
        "写的是{0}年度，而成套的其他文书是{1}年度。", "是否套用了往年的稿子？");
    public static readonly ProblemKind ThemeDiffers = Kinds.Add("set.theme-differs", Warning,
        "主题与“{0}”的主题“{1}”不一致。", "是否套用了往年的稿子？");

    // Persons and organisations.
    public static readonly ProblemKind NameSpelledDifferently = Kinds.Add("set.name-spelled-differently", Warning,
        "“{0}”与“{1}”像是同一人姓名的两种写法，后者见“{2}”。", "以身份证为准，统一写法。", "民委发〔2016〕33号");
    public static readonly ProblemKind StatusDiffers = Kinds.Add("set.status-differs", Warning,
        "{0}在这里是{1}，在“{3}”中是{2}。", "预备党员不评定等次，请核对。");
    public static readonly ProblemKind PostDiffers = Kinds.Add("set.post-differs", Warning,
        "{0}的党内职务在这里是“{1}”，在“{3}”中是“{2}”。");
    public static readonly ProblemKind PresentAndAbsent = Kinds.Add("set.present-and-absent", Warning,
        "{0}在这里列为缺席，在“{1}”中列为出席。");
    public static readonly ProblemKind AbsenceNotListed = Kinds.Add("set.absence-not-listed", Warning,
        "{0}在“{1}”中缺席，这里没有列出。");
    public static readonly ProblemKind TwoRoles = Kinds.Add("set.two-roles", Warning,
        "{0}既是监票人，又是计票人。", "监票和计票由不同的人承担。", BallotClause);
    public static readonly ProblemKind CountsOwnVotes = Kinds.Add("set.counts-own-votes", Warning,
        "{0}“{1}”是班子成员（{2}），而班子或书记也是测评对象。", "推举不是班子成员的党员监票、计票。", BallotClause);
    public static readonly ProblemKind AbsentScrutineer = Kinds.Add("set.absent-scrutineer", Warning,
        "{0}“{1}”在“{2}”中列为缺席。");
    public static readonly ProblemKind OrganizationDiffers = Kinds.Add("set.organization-differs", Warning,
        "党支部名称写的是“{0}”，而成套的其他文书是“{1}”。", "用全称，各处一致。");

    // Figures.
    public static readonly ProblemKind AttendanceDiffers = Kinds.Add("set.attendance-differs", Warning,
        "写的是{0}，而“{2}”是{1}。", "请核对到会人数；中途到会、离会的在会议记录中说明。");
    public static readonly ProblemKind VotersDiffer = Kinds.Add("set.voters-differ", Warning,
        "发出{0}票，而会议记录实到{1}人。", "书面投票等情形在备注中说明。");
    public static readonly ProblemKind GradeDiffers = Kinds.Add("set.grade-differs", Warning,
        "{0}的等次在这里是“{1}”，在“{3}”中是“{2}”。");
    public static readonly ProblemKind VotesDiffer = Kinds.Add("set.votes-differ", Warning,
        "{0}的各等次票数在这里是{1}，在“{3}”中是{2}。");

    public static readonly ProblemKind FiguresDiffer = Kinds.Add("set.figures-differ", Warning,
        "报告写的是{0}，而按成套的文书数出来是{1}。", "文书改过之后，报告的数字要重新生成。");
}
