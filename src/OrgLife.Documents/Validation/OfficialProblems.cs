using static OrgLife.Documents.ProblemSeverity;

namespace OrgLife.Documents;

/// <summary>问题目录（公文）— what is reported of official papers (<c>official.</c>).</summary>
internal static class OfficialProblems
{
    private static readonly ProblemCodes Kinds = new();

    public static IReadOnlyList<ProblemKind> All => Kinds;

    public static readonly ProblemKind NumberMissing = Kinds.Add("official.number-missing", Warning,
        "没有发文字号。", null, "GB/T 9704-2012 7.2.5");
    public static readonly ProblemKind NumberForm = Kinds.Add("official.number-form", Warning,
        "发文字号应由机关代字、年份、发文顺序号组成。", "如 示党发〔2026〕3号。", "GB/T 9704-2012 7.2.5");
    public static readonly ProblemKind NumberBrackets = Kinds.Add("official.number-brackets", Warning,
        "发文字号的年份应当用六角括号“〔〕”括入。", "如 示党发〔2026〕3号。", "GB/T 9704-2012 7.2.5");
    public static readonly ProblemKind NumberPadded = Kinds.Add("official.number-padded", Warning,
        "发文顺序号不加“第”字，不编虚位。", "1不编为01。", "GB/T 9704-2012 7.2.5");
    public static readonly ProblemKind OrderNumberForm = Kinds.Add("official.order-number-form", Warning,
        "令号应写作“第×号”。", null, "GB/T 9704-2012 10.2");
    public static readonly ProblemKind CopyNumberForm = Kinds.Add("official.copy-number-form", Warning,
        "份号一般用6位阿拉伯数字。", "如 000001。", "GB/T 9704-2012 7.2.1");
    public static readonly ProblemKind CopyNumberMissing = Kinds.Add("official.copy-number-missing", Warning,
        "涉密公文没有份号。", null, "中办发〔2012〕14号第九条");
    public static readonly ProblemKind SecrecyTermAlone = Kinds.Add("official.secrecy-term-alone", Warning,
        "写了保密期限而没有密级，不会印出。", null, "GB/T 9704-2012 7.2.2");
    public static readonly ProblemKind SignerMissing = Kinds.Add("official.signer-missing", Error,
        "上行文没有签发人。", null, "GB/T 9704-2012 7.2.6");
    public static readonly ProblemKind SignerOfDownwardPaper = Kinds.Add("official.signer-not-upward", Warning,
        "只有上行文标注签发人。", "如是上行文，请注明；否则删去签发人。", "GB/T 9704-2012 7.2.6");
    public static readonly ProblemKind LetterMarkedAsDocument = Kinds.Add("official.letter-mark", Warning,
        "信函的发文机关标志不加“文件”二字。", null, "GB/T 9704-2012 10.1");
    public static readonly ProblemKind TitleMark = Kinds.Add("official.title-mark", Warning,
        "标题末尾不加标点。", null, "GB/T 9704-2012 7.3.1");
    public static readonly ProblemKind TitleWithoutKind = Kinds.Add("official.title-without-kind", Notice,
        "标题没有以文种结尾。", "标题由发文机关名称、事由和文种组成，文种如通知、报告、请示、函。", "中办发〔2012〕14号第九条");
    public static readonly ProblemKind BodyMissing = Kinds.Add("official.body-missing", Error,
        "没有正文。", null, "GB/T 9704-2012 7.3.3");
    public static readonly ProblemKind PartEmpty = Kinds.Add("official.part-empty", Error,
        "这一段既没有小标题，也没有内容和表格。");
    public static readonly ProblemKind LevelSkipped = Kinds.Add("official.level-skipped", Warning,
        "结构层次从第{1}层跳到了第{0}层。", "依次用“一、”“（一）”“1.”“（1）”标注。", "GB/T 9704-2012 7.3.3");
    public static readonly ProblemKind AttachmentMark = Kinds.Add("official.attachment-mark", Warning,
        "附件名称后不加标点。", null, "GB/T 9704-2012 7.3.4");
    public static readonly ProblemKind SignatoryMissing = Kinds.Add("official.signatory-missing", Error,
        "加盖签名章的公文没有签署人。", null, "GB/T 9704-2012 7.3.5.3");
    public static readonly ProblemKind AttendanceOutsideMinutes = Kinds.Add("official.attendance", Warning,
        "出席、请假、列席人员只印在纪要上。", null, "GB/T 9704-2012 10.3");
    public static readonly ProblemKind PrintingIncomplete = Kinds.Add("official.printing-incomplete", Warning,
        "印发机关和印发日期应同时标注。", null, "GB/T 9704-2012 7.4.3");
    public static readonly ProblemKind PrintedBeforeIssue = Kinds.Add("official.printed-before-issue", Warning,
        "印发日期{0}早于成文日期{1}。", null, "GB/T 9704-2012 7.4.3");
}
