using static OrgLife.Documents.ProblemSeverity;

namespace OrgLife.Documents;

/// <summary>
/// 问题目录 — every problem that the library reports, with its code (<c>subject.fault</c>), sentence, hint and
/// clause. A code that was published is never given another meaning.
/// </summary>
internal static class ProblemCatalogue
{
    private const string DateClause = "GB/T 9704-2012 7.3.5.4";
    private const string NameClause = "民委发〔2016〕33号";
    private const string BallotClause = "参照《中国共产党基层组织选举工作条例》关于收回选票的规定";

    private const string VoteClause = "《中国共产党支部工作条例（试行）》第十一条";

    private const string MeasureClause = "《中国共产党党员教育管理工作条例》第三十条、第三十一条";

    private static readonly ProblemCodes Kinds = new();

    public static IReadOnlyList<ProblemKind> All =>
        [.. Kinds, .. OfficialProblems.All, .. RuleProblems.All, .. SetProblems.All, .. StyleProblems.All];

    public static readonly ProblemKind TooManyProblems = Kinds.Add("problems.too-many", Error, "问题太多，只列出前{0}个。");

    // Fields and texts.
    public static readonly ProblemKind FieldMissing = Kinds.Add("field.missing", Error, "缺少“{0}”。");
    public static readonly ProblemKind FieldBlank = Kinds.Add("field.blank", Warning, "“{0}”只有空白，按没有填写处理。",
        "没有内容时不要写这一项。");
    public static readonly ProblemKind FieldToBeSupplied = Kinds.Add("field.to-be-supplied", Notice,
        "“{0}”尚未填写，将印为“待补充”。");
    public static readonly ProblemKind ListEmpty = Kinds.Add("list.empty", Error, "“{0}”至少要有一项。");
    public static readonly ProblemKind NumberOutOfRange =
        Kinds.Add("number.out-of-range", Error, "“{0}”应为{1}至{2}。");
    public static readonly ProblemKind ControlCharacter = Kinds.Add("text.control-character", Warning,
        "“{0}”第{1}个字符是控制字符{2}，输出时会去掉。", "多半是从网页或旧系统粘贴来的，请重新录入。");
    public static readonly ProblemKind InvisibleCharacter = Kinds.Add("text.invisible-character", Notice,
        "“{0}”第{1}个字符是看不见的字符{2}。", "查找和比对时会出错，宜删去。");
    public static readonly ProblemKind Markup = Kinds.Add("text.markup", Warning,
        "“{0}”中有网页标记“{1}”，会照原样印出来。", "多半是从编辑器粘贴来的，可用 CleanText 清理，改动会逐处列出。");
    public static readonly ProblemKind PrivateUseCharacter = Kinds.Add("text.private-use-character", Warning,
        "“{0}”第{1}个字符{2}是造字区字符，换一种字体就不能显示。", "请改用该字的国家标准编码（GB 18030）。");
    public static readonly ProblemKind LoneSurrogate = Kinds.Add("text.lone-surrogate", Error,
        "“{0}”第{1}个字符{2}只有半个编码，不是文字。", "多半是截断字符串时把一个生僻字切成了两半。");
    public static readonly ProblemKind ReplacementCharacter = Kinds.Add("text.replacement-character", Warning,
        "“{0}”第{1}个字符{2}是乱码替代符。", "原字在转码时已经丢失，请补录。");

    // Names.
    public static readonly ProblemKind NameSeparator = Kinds.Add("name.separator", Warning,
        "姓名的间隔号应为“·”（U+00B7），现用{0}。", "印出时用“·”；请在数据中改正。", NameClause);
    public static readonly ProblemKind NameTooLong = Kinds.Add("name.too-long", Warning,
        "姓名有{0}个字符，超过25个。", "请核对是否填错了栏目。", NameClause);
    public static readonly ProblemKind NameSpace = Kinds.Add("name.space", Warning,
        "姓名中有空格。", "请删去空格：有空格的姓名查不到，也同别处的对不上。");
    public static readonly ProblemKind MemberRepeated = Kinds.Add("member.repeated", Error, "与第{0}项是同一名党员（编号相同）。");
    public static readonly ProblemKind MemberNamesake = Kinds.Add("member.namesake", Warning,
        "与第{0}项同名。", "如确是两人，请分别填写编号；如是一人，请删去一项。");

    // Dates.
    public static readonly ProblemKind DateWithoutYear = Kinds.Add("date.without-year", Error,
        "“{0}”没有年份。", "写明年、月、日，如 2017-03-01。", DateClause);
    public static readonly ProblemKind DateNotADay = Kinds.Add("date.not-a-day", Warning,
        "“{0}”没有写到日。", "写明年、月、日，如 2017-03-01。", DateClause);
    public static readonly ProblemKind DateReversed = Kinds.Add("date.reversed", Error, "起始日期{0}晚于截止日期{1}。");
    public static readonly ProblemKind DeadlineEmpty = Kinds.Add("deadline.empty", Error,
        "时限既没有日期也没有附注。", "写日期，或在附注中写“长期坚持”等。");
    public static readonly ProblemKind DeadlineWithoutEnd =
        Kinds.Add("deadline.without-end", Error, "时限有起始日期而没有截止日期。");
    public static readonly ProblemKind YearUnlikely = Kinds.Add("year.unlikely", Warning,
        "评议年度{0}与测评日期{1}不相称。", "评议年度一般是测评当年或上一年。");

    // Plans.
    public static readonly ProblemKind PlanWithoutTheme = Kinds.Add("plan.without-theme", Notice,
        "方案没有写主题。", "通知一般要求方案明确会议主题。");
    public static readonly ProblemKind StageEmpty = Kinds.Add("plan.stage-empty", Error, "阶段“{0}”既没有步骤也没有段落。");
    public static readonly ProblemKind StepWithoutDeadline = Kinds.Add("plan.step-without-deadline", Notice,
        "步骤“{0}”没有时限。", "通知一般要求对各项工作作出时间安排。");
    public static readonly ProblemKind StepRepeated =
        Kinds.Add("plan.step-repeated", Warning, "步骤“{0}”在方案中出现不止一次。");
    public static readonly ProblemKind StepOutOfOrder = Kinds.Add("plan.step-out-of-order", Warning,
        "步骤的时限{0}早于前面步骤的时限{1}。");
    public static readonly ProblemKind StepOutsideStage = Kinds.Add("plan.step-outside-stage", Warning,
        "步骤的时限{0}不在本阶段的起止时间{1}之内。");
    public static readonly ProblemKind StepBeforeIssue = Kinds.Add("plan.step-before-issue", Warning,
        "步骤的时限{0}早于方案的成文日期{1}。");

    // Lists.
    public static readonly ProblemKind ColumnRepeated = Kinds.Add("column.repeated", Error, "栏目“{0}”出现不止一次。");
    public static readonly ProblemKind ColumnNotShown = Kinds.Add("column.not-shown", Warning,
        "填写了“{0}”，而清单没有这一栏，不会印出。", "在栏目中加上这一栏，或删去这一内容。");
    public static readonly ProblemKind IssueRepeated = Kinds.Add("issue.repeated", Warning, "与第{0}项的内容相同。");
    public static readonly ProblemKind ClosedUnfinished = Kinds.Add("rectification.closed-unfinished", Warning,
        "已有销号日期，而没有填写完成情况。");

    // Meetings.
    public static readonly ProblemKind MeetingElementMissing = Kinds.Add("meeting.element-missing", Warning,
        "没有写“{0}”，要素不全，将印为“待补充”。");
    public static readonly ProblemKind MeetingWithoutDay = Kinds.Add("meeting.without-day", Warning,
        "会议时间没有写到日。",
        "写明年、月、日，如 2026-03-31。");
    public static readonly ProblemKind ClockMalformed = Kinds.Add("meeting.clock-malformed", Error,
        "不是时刻。",
        "按24小时制写，如 09:00、14:30。");
    public static readonly ProblemKind MeetingTimeReversed = Kinds.Add("meeting.time-reversed", Error,
        "开始时刻{0}晚于结束时刻{1}。");
    public static readonly ProblemKind AgendaTooLong = Kinds.Add("agenda.too-long", Warning,
        "各项议程共用时{0}分钟，超过会议时间{1}分钟。");
    public static readonly ProblemKind MinutesItemEmpty = Kinds.Add("minutes.item-empty", Warning,
        "议题“{0}”没有记录任何内容。",
        "记下情况、发言或决定。");
    public static readonly ProblemKind AbsenteeSpeaks = Kinds.Add("minutes.absentee-speaks", Warning,
        "{0}列在缺席人员中，却主持、记录或发言。",
        "书面发言由他人代读的，发言人写代读人并注明。");
    public static readonly ProblemKind AbsentUnnamed = Kinds.Add("attendance.absent-unnamed", Error,
        "应到{0}人，实到{1}人，应有{2}人请假或缺席，而写明姓名的有{3}人。",
        "逐人写明请假、缺席人员和原因。");
    public static readonly ProblemKind AttendeesDiffer = Kinds.Add("attendance.attendees-differ", Error,
        "出席人员列名{0}人，而实到{1}人。");
    public static readonly ProblemKind AbsenceWithoutReason = Kinds.Add("attendance.without-reason", Error,
        "{0}的缺席原因是“其他”，而没有说明。");
    public static readonly ProblemKind VoteSum = Kinds.Add("vote.sum", Error,
        "应到会有表决权的{0}人、到会{1}人，而赞成、反对、弃权合计{2}票，数目不合。");
    public static readonly ProblemKind VoteWithoutQuorum = Kinds.Add("vote.without-quorum", Warning,
        "到会有表决权的{0}人，不到应到会{1}人的半数，不能表决。",
        null,
        VoteClause);
    public static readonly ProblemKind VoteWithoutMajority = Kinds.Add("vote.without-majority", Error,
        "赞成{0}票，没有超过应到会有表决权的{1}人的半数，不能记为通过。",
        null,
        VoteClause);

    // Pledges and decisions.
    public static readonly ProblemKind PledgeWithoutDeadline = Kinds.Add("pledge.without-deadline", Notice,
        "承诺事项“{0}”没有时限。",
        "写日期，或在附注中写“长期坚持”。");
    public static readonly ProblemKind PledgeOverdue = Kinds.Add("pledge.overdue", Warning,
        "时限{0}早于承诺日期{1}。");
    public static readonly ProblemKind DecisionWithoutGrade = Kinds.Add("decision.without-grade", Notice,
        "{0}还没有评定等次。");
    public static readonly ProblemKind ProbationaryDecided = Kinds.Add("decision.probationary-graded", Warning,
        "{0}是预备党员，却评定了等次。",
        "各份通知都让预备党员到会参评，而不给等次。");
    public static readonly ProblemKind GradeUnknown = Kinds.Add("decision.grade-unknown", Error,
        "没有这个等次。可用：{0}。");
    public static readonly ProblemKind DecisionWithoutMeasures = Kinds.Add("decision.without-measures", Warning,
        "评定为“{0}”，而没有处理措施。",
        "写明帮助教育、限期改正等措施；限期改正不超过1年。",
        MeasureClause);
    public static readonly ProblemKind DecisionOutOfOrder = Kinds.Add("decision.out-of-order", Warning,
        "“{0}”{1}早于“{2}”{3}。");
    public static readonly ProblemKind FeedbackWithoutShortcomings = Kinds.Add("feedback.without-shortcomings", Warning,
        "反馈书没有写存在不足。",
        "反馈应指出差距、帮助改进。");

    // Talks and absentees.
    public static readonly ProblemKind TalkWithSelf = Kinds.Add("talk.with-self", Error,
        "谈话人和谈话对象都是{0}。");
    public static readonly ProblemKind TalkPairMissing = Kinds.Add("talk.pair-missing", Warning,
        "{0}与{1}还没有谈心谈话。",
        "通知一般要求班子成员之间必谈。");
    public static readonly ProblemKind TalkMemberMissing = Kinds.Add("talk.member-missing", Notice,
        "班子成员还没有同{0}谈心谈话。",
        "外出党员可以通过电话、网络谈，年老体弱党员可以上门谈。");
    public static readonly ProblemKind AbsenceNotMadeUp = Kinds.Add("absentee.without-make-up", Warning,
        "{0}没有写补课方式和时限。",
        "未能参加的党员应适时补课；不作硬性要求的，缺席原因写年老体弱或身患重病。");
    public static readonly ProblemKind MadeUpBeforeMeeting = Kinds.Add("absentee.made-up-before-meeting", Warning,
        "补课时间{0}早于会议日期{1}。");
    public static readonly ProblemKind MoreAbsentThanExpected = Kinds.Add("absentee.more-than-expected", Error,
        "缺席{0}人多于应到{1}人。");

    // Preparation.
    public static readonly ProblemKind MoreOpinionsReturned = Kinds.Add("opinion.more-returned-than-issued", Error,
        "收回{0}份多于发出{1}份。");
    public static readonly ProblemKind StudyOutOfOrder = Kinds.Add("study.out-of-order", Warning,
        "学习时间{0}早于前面的{1}。");
    public static readonly ProblemKind StudyWithoutAbsentees = Kinds.Add("study.without-absentees", Notice,
        "没有写不能参加集中学习的党员怎样学习。",
        "通知一般要求传达有关要求、提供学习资料。");
    public static readonly ProblemKind SelfCheckUnanswered = Kinds.Add("self-check.unanswered", Warning,
        "第{0}项没有写自查情况。");

    // Ballots on committees.
    public static readonly ProblemKind CategorySplit = Kinds.Add("ballot.category-split", Warning,
        "类别“{0}”的项目不在一处。",
        "同一类别的项目排在一起，类别栏才能合并。");

    public static readonly ProblemKind NothingToMark = Kinds.Add("ballot.nothing-to-mark", Error,
        "既没有测评项目，也没有总体评价，无可填写。");

    // Statements and criticisms.
    public static readonly ProblemKind StatementPartEmpty = Kinds.Add("statement.part-empty", Warning,
        "“{0}”下没有内容。");
    public static readonly ProblemKind AspectMissing = Kinds.Add("statement.aspect-missing", Warning,
        "没有对照“{0}”。",
        "在标题中写出这一方面。");
    public static readonly ProblemKind ReportWithoutRectification = Kinds.Add("report.without-rectification", Notice,
        "没有报告上一年度整改落实情况。",
        "书记述职一般要报告整改落实情况。");
    public static readonly ProblemKind CriticismMissing = Kinds.Add("criticism.missing", Warning,
        "{0}还没有对{1}提出批评意见。",
        "本表要求每名党员对其他党员至少提出1条意见。");
    public static readonly ProblemKind CriticismOfSelf = Kinds.Add("criticism.of-self", Error,
        "批评人和被批评人都是{0}。");
    public static readonly ProblemKind CriticismOfStranger = Kinds.Add("criticism.of-stranger", Warning,
        "{0}不在党员名单中。");

    // Filing and notices.
    public static readonly ProblemKind FilingItemMissing = Kinds.Add("filing.item-missing", Warning,
        "应报材料“{0}”不在目录中。",
        "通知要求的备案材料各不相同，请核对。");
    public static readonly ProblemKind PersonalNumberPublic = Kinds.Add("notice.personal-number", Error,
        "公示内容中有身份证号或手机号码。",
        "公示不得含有个人号码；联系方式另写。");
    public static readonly ProblemKind VotesPublic = Kinds.Add("notice.votes-public", Warning,
        "公示内容中有测评票数。",
        "公示评定的结果；测评情况由党支部掌握。");

    // Notices, letters and reports.
    public static readonly ProblemKind NoticeAfterMeeting = Kinds.Add("meeting-notice.after-meeting", Warning,
        "通知日期{0}晚于会议日期{1}。");
    public static readonly ProblemKind PreparationAfterMeeting = Kinds.Add("meeting-notice.preparation-after-meeting", Warning,
        "会前准备的时限{0}晚于会议日期。");
    public static readonly ProblemKind ContactMissing = Kinds.Add("contact.missing", Notice, "没有写联系人。");
    public static readonly ProblemKind ContactUnreachable = Kinds.Add("contact.unreachable", Warning,
        "联系人{0}没有联系电话，也没有电子邮箱。");
    public static readonly ProblemKind LetterWithoutBasis = Kinds.Add("letter.without-basis", Notice,
        "没有写依据哪一份通知报送。", "写明通知的标题和发文字号。");
    public static readonly ProblemKind FigureTooLarge = Kinds.Add("situation.figure-too-large", Error,
        "“{0}”{1}多于“{2}”{3}。");
    public static readonly ProblemKind SituationSectionEmpty = Kinds.Add("situation.section-empty", Warning,
        "“{0}”没有内容，将印为“待补充”。", "没有数字可写的部分，由支部用自己的话写。");

    // Ballots and counts.
    public static readonly ProblemKind GradesTooFew = Kinds.Add("grades.too-few", Error, "测评等次至少要有两个。");
    public static readonly ProblemKind GradeRepeated = Kinds.Add("grades.repeated", Error, "等次“{0}”出现不止一次。");
    public static readonly ProblemKind BallotWithoutRows = Kinds.Add("ballot.without-rows", Warning,
        "按列法规定，测评表上没有一名可测评的党员。");
    public static readonly ProblemKind SkipNotAllowed = Kinds.Add("ballot.skip-not-allowed", Error,
        "{0}不能不参加测评。", "只有本年度开过民主生活会的领导干部，且本表规定“可不参加测评”时才能不参加。");
    public static readonly ProblemKind CopiesTooFew = Kinds.Add("ballot.copies-too-few", Warning,
        "份数{0}少于填票人数{1}。");
    public static readonly ProblemKind MorePresentThanExpected = Kinds.Add(
        "tally.more-present-than-expected", Error,
        "实到{0}人多于应到{1}人。");
    public static readonly ProblemKind MoreIssuedThanPresent = Kinds.Add("tally.more-issued-than-present", Warning,
        "发出{0}票多于实到{1}人。");
    public static readonly ProblemKind MoreReturnedThanIssued = Kinds.Add("tally.more-returned-than-issued", Error,
        "收回{0}票多于发出{1}票，测评无效。", "应重新进行测评。", BallotClause);
    public static readonly ProblemKind ReturnedSum = Kinds.Add("tally.returned-sum", Error,
        "收回{0}票，而有效{1}票与无效{2}票合计{3}票。");
    public static readonly ProblemKind NothingValid = Kinds.Add("tally.nothing-valid", Warning, "没有有效票，得票率印为“—”。");
    public static readonly ProblemKind RowSum = Kinds.Add("tally.row-sum", Error,
        "{0}的各等次、弃权和本行无效合计{1}票，应等于有效{2}票。");
    public static readonly ProblemKind CountsDoNotFit = Kinds.Add("tally.counts-do-not-fit", Error,
        "{0}有{1}个票数，而测评等次有{2}个。");
    public static readonly ProblemKind VotersDoNotFit = Kinds.Add("tally.voters-do-not-fit", Error,
        "{0}有{1}个分类票数，而填票人类别有{2}类。");
    public static readonly ProblemKind VotersSum = Kinds.Add("tally.voters-sum", Error,
        "{0}的分类票数合计{1}票，应等于“{2}”的{3}票。");
    public static readonly ProblemKind VoterTypesSum = Kinds.Add("tally.voter-types-sum", Error,
        "各类填票人的有效票合计{0}张，应等于有效{1}张。");
    public static readonly ProblemKind ProbationaryGraded = Kinds.Add("tally.probationary-graded", Warning,
        "{0}是预备党员，却有等次票数。", "各份通知都让预备党员到会参评，而不给等次；票数应留空。");

    public static readonly ProblemKind TallyGradeUnknown = Kinds.Add("tally.grade-unknown", Error,
        "{0}的评定等次不是测评等次之一。可用：{1}。");

    // Roll-ups.
    public static readonly ProblemKind RollUpGradesUnlike = Kinds.Add("rollup.grades-unlike", Notice,
        "各单位的评定等次有{0}种，分开汇总，不相加。", "要合在一起的，先写明等次怎样对应。");
    public static readonly ProblemKind RollUpMoreGraded = Kinds.Add("rollup.more-graded-than-members", Error,
        "{0}评定等次的{1}人，多于党员{2}人。");
    public static readonly ProblemKind RollUpUnfinished = Kinds.Add("rollup.unfinished", Notice, "{0}尚未结束评议。");

    // The year of a branch.
    public static readonly ProblemKind BranchMemberUnknown = Kinds.Add("branch.member-unknown", Error,
        "党员名单中没有{0}。", "姓名只在“支部党员”中写全，其他各处与它一致。");
    public static readonly ProblemKind BranchDayMissing = Kinds.Add("branch.day-missing", Warning,
        "没有写这一日期，不能拟制{0}。");
    public static readonly ProblemKind BranchFactMissing = Kinds.Add("branch.fact-missing", Warning,
        "规定要有“{0}”，而这里没有内容，不能拟制。");

    // Reading JSON.
    public static readonly ProblemKind JsonTooLarge = Kinds.Add("json.too-large", Error, "JSON 超过{0}字节的限制。");
    public static readonly ProblemKind JsonNotUtf8 = Kinds.Add("json.not-utf8", Error,
        "第{0}字节起不是 UTF-8 编码。", "请以 UTF-8 编码保存，不要用 GBK。");
    public static readonly ProblemKind JsonEmpty = Kinds.Add("json.empty", Error, "没有内容。");
    public static readonly ProblemKind JsonComment = Kinds.Add("json.comment", Error, "第{0}行第{1}列：JSON 中不能有注释。");
    public static readonly ProblemKind JsonTrailingComma = Kinds.Add("json.trailing-comma", Error,
        "第{0}行第{1}列：最后一项之后多了逗号。");
    public static readonly ProblemKind JsonMalformed = Kinds.Add("json.malformed", Error,
        "第{0}行第{1}列：不是正确的 JSON。", "请检查此处和前面的引号、逗号、括号是否齐全。");
    public static readonly ProblemKind JsonTooDeep = Kinds.Add("json.too-deep", Error, "第{0}行第{1}列：嵌套超过{2}层。");
    public static readonly ProblemKind JsonNotAnObject = Kinds.Add("json.not-an-object", Error,
        "最外层应为对象（花括号），现为{0}。");
    public static readonly ProblemKind JsonTypeMissing = Kinds.Add("json.type-missing", Error,
        "缺少“type”，不知是哪一种文书。可用：{0}。");
    public static readonly ProblemKind JsonTypeUnknown = Kinds.Add("json.type-unknown", Error, "没有这种文书。可用：{0}。");
    public static readonly ProblemKind JsonTypeDiffers = Kinds.Add("json.type-differs", Error, "应为{0}（{1}）。");
    public static readonly ProblemKind JsonUnknownProperty = Kinds.Add("json.unknown-property", Error,
        "没有名为“{0}”的属性。{1}");
    public static readonly ProblemKind JsonRepeatedProperty =
        Kinds.Add("json.repeated-property", Error, "属性“{0}”出现不止一次。");
    public static readonly ProblemKind JsonMissingProperty =
        Kinds.Add("json.missing-property", Error, "缺少“{0}”（{1}）。");
    public static readonly ProblemKind JsonNull = Kinds.Add("json.null", Error, "“{0}”不能是 null。", "没有内容时不要写这一项。");
    public static readonly ProblemKind JsonWrongType = Kinds.Add("json.wrong-type", Error, "应为{0}，现为{1}。");
    public static readonly ProblemKind JsonUnknownChoice =
        Kinds.Add("json.unknown-choice", Error, "没有这个选项。可用：{0}。{1}");
    public static readonly ProblemKind JsonBadDate = Kinds.Add("json.bad-date", Error,
        "不是日期，或没有这一天。", "如 2017-03-01、2024-02、2024-02-middle（中旬）、2024-03-end（底）、--03-10（不写年）。");
    public static readonly ProblemKind JsonBadText = Kinds.Add("json.bad-text", Error, "文字中有不成对的 \\u 转义，不是文字。");
}
