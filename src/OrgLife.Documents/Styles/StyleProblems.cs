using static OrgLife.Documents.ProblemSeverity;

namespace OrgLife.Documents;

/// <summary>问题目录（版式）— what is reported of house styles (<c>style.</c>).</summary>
internal static class StyleProblems
{
    private static readonly ProblemCodes Kinds = new();

    public static IReadOnlyList<ProblemKind> All => Kinds;

    public static readonly ProblemKind BadFont = Kinds.Add("style.bad-font", Error,
        "没有这种字体。", "写 仿宋、小标宋、黑体、楷体、宋体 之一；用哪一款字库另在字体设置中指定。");
    public static readonly ProblemKind BadSize = Kinds.Add("style.bad-size", Error,
        "不是字号。", "如 二号、小三，或 15pt、10.5pt。");
    public static readonly ProblemKind BadLength = Kinds.Add("style.bad-length", Error,
        "不是长度。", "如 37mm、28.95pt。");
    public static readonly ProblemKind BadInk = Kinds.Add("style.bad-ink", Error,
        "不是颜色。", "写红、绿、蓝各两位十六进制数字，如 FF0000。");
    public static readonly ProblemKind SizeOutOfRange = Kinds.Add("style.size-out-of-range", Error,
        "“{0}”应在{1}至{2}之间。");
    public static readonly ProblemKind LengthOutOfRange = Kinds.Add("style.length-out-of-range", Error,
        "“{0}”应在{1}至{2}之间。");
    public static readonly ProblemKind LinesAndPitch = Kinds.Add("style.lines-and-pitch", Error,
        "每面行数和行距只能写一项。", "写行数时行距由此算出。");
    public static readonly ProblemKind PitchTooSmall = Kinds.Add("style.pitch-too-small", Error,
        "行距{0}小于正文字高{1}，各行会重叠。", "减少行数、加大行距，或改用较小的字号。");
    public static readonly ProblemKind CharactersTooMany = Kinds.Add("style.characters-too-many", Error,
        "每行{0}字排不下：版心宽{1}，{2}的字至多排{3}字。", "减少字数、减小页边距，或改用较小的字号。");
    public static readonly ProblemKind CharactersTooFew = Kinds.Add("style.characters-too-few", Error,
        "每行{0}字太疏：版心宽{1}，{2}的字至少排{3}字。", "增加字数、加大页边距，或改用较大的字号。");
    public static readonly ProblemKind PageNumberUnused = Kinds.Add("style.page-number-unused", Error,
        "既然不编页码，“{0}”就没有作用。", "删去这一项，或改写形式。");
}
