using static OrgLife.Documents.ProblemSeverity;

namespace OrgLife.Documents;

/// <summary>问题目录（版式）— what is reported of house styles (<c>style.</c>).</summary>
internal static class StyleProblems
{
    private static readonly List<ProblemKind> Kinds = [];

    public static IReadOnlyList<ProblemKind> All => Kinds;

    public static readonly ProblemKind BadFont = Add("style.bad-font",
        "没有这种字体。", "写 仿宋、小标宋、黑体、楷体、宋体 之一；用哪一款字库另在字体设置中指定。");
    public static readonly ProblemKind BadSize = Add("style.bad-size",
        "不是字号。", "如 二号、小三，或 15pt、10.5pt。");
    public static readonly ProblemKind BadLength = Add("style.bad-length",
        "不是长度。", "如 37mm、28.95pt。");
    public static readonly ProblemKind BadInk = Add("style.bad-ink",
        "不是颜色。", "写红、绿、蓝各两位十六进制数字，如 FF0000。");
    public static readonly ProblemKind SizeOutOfRange = Add("style.size-out-of-range",
        "“{0}”应在{1}至{2}之间。");
    public static readonly ProblemKind LengthOutOfRange = Add("style.length-out-of-range",
        "“{0}”应在{1}至{2}之间。");
    public static readonly ProblemKind LinesAndPitch = Add("style.lines-and-pitch",
        "每面行数和行距只能写一项。", "写行数时行距由此算出。");
    public static readonly ProblemKind PitchTooSmall = Add("style.pitch-too-small",
        "行距{0}小于正文字高{1}，各行会重叠。", "减少行数、加大行距，或改用较小的字号。");
    public static readonly ProblemKind CharactersTooMany = Add("style.characters-too-many",
        "每行{0}字排不下：版心宽{1}，{2}的字至多排{3}字。", "减少字数、减小页边距，或改用较小的字号。");
    public static readonly ProblemKind CharactersTooFew = Add("style.characters-too-few",
        "每行{0}字太疏：版心宽{1}，{2}的字至少排{3}字。", "增加字数、加大页边距，或改用较大的字号。");
    public static readonly ProblemKind PageNumberUnused = Add("style.page-number-unused",
        "既然不编页码，“{0}”就没有作用。", "删去这一项，或改写形式。");

    private static ProblemKind Add(string code, string message, string? hint = null)
    {
        var kind = new ProblemKind(code, Error, message, hint);
        Kinds.Add(kind);
        return kind;
    }
}
