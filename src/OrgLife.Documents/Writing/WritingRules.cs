using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>
/// 文字规范 — numbers, dates and marks as GB/T 9704-2012, GB/T 15834-2011 and GB/T 15835-2011 want them. A rule speaks only
/// where it cannot be wrong about what is meant: 3:00, 3.14 and addresses of the web are left alone.
/// </summary>
internal static class WritingRules
{
    private const string Format = "GB/T 9704-2012";
    private const string Marks = "GB/T 15834-2011";
    private const string Numbers = "GB/T 15835-2011";

    private const string Hanzi = @"[\u3400-\u9FFF]";
    private const string HanziDigit = "[一二三四五六七八九]";

    public static IReadOnlyList<WritingRule> All { get; } =
    [
        Rule("writing.date-zero", @"(?<=\d年)0(?=[1-9]月)|(?<=\d月)0(?=[1-9]日)", _ => "",
            "月、日不编虚位，1不写成01。", Format + " 7.3.5.4"),
        Rule("writing.year-short", @"(?<![\d〔])\d{2}年(?=\d{1,2}月)", null,
            "年份要写全四位。", Format + " 7.3.5.4"),
        Rule("writing.day-word", @"(?<=\d月\d{1,2})号(?![楼院线码文门机])", _ => "日",
            "日期用“日”，不用“号”。", Numbers + " 4.1"),
        Rule("writing.date-mixed", @"\d{4}年[一二三四五六七八九十]+月|\d{1,2}月[一二三四五六七八九十]+日", null,
            "一个日期中不混用阿拉伯数字和汉字数字。", Numbers + " 4"),
        Rule("writing.issue-number-brackets", @"(?<=[\p{L}])[\[［【(（](?<year>\d{4})[\]］】)）](?=第?\d+号)",
            match => "〔" + match.Groups["year"].Value + "〕",
            "发文字号的年份用六角括号“〔〕”。", Format + " 7.2.5"),
        Rule("writing.issue-number-zero", @"(?<=〔\d{4}〕)(?:第0*|0+)(?=[1-9]\d*号)", _ => "",
            "发文顺序号不加“第”字，不编虚位。", Format + " 7.2.5"),
        Rule("writing.half-width-mark", $"(?<={Hanzi}|[”’）》])[,;:?!](?={Hanzi}|[“‘（《]|$)", match => FullWidth(match.Value),
            "中文之间用全角标点。", Marks + " 5.1"),
        Rule("writing.half-width-parentheses", $@"(?<={Hanzi})\((?<text>[^()]*{Hanzi}[^()]*)\)",
            match => "（" + match.Groups["text"].Value + "）", "中文之间用全角括号。", Marks + " 5.1.3"),
        Rule("writing.straight-quotes", $"\"(?<text>[^\"]*{Hanzi}[^\"]*)\"",
            match => "“" + match.Groups["text"].Value + "”", "中文用弯引号“”。", Marks + " 4.8"),
        Rule("writing.ellipsis", @"(?<![.。])(?:\.{3,}|。{2,})(?![.。])", _ => "……",
            "省略号为六个居中的点“……”。", Marks + " 4.11"),
        Rule("writing.dash", $"(?<={Hanzi}|[”）》])(?:--|－－)(?={Hanzi}|[“（《])", _ => "——",
            "破折号为“——”。", Marks + " 4.10"),
        Rule("writing.full-width-digits", "[０-９Ａ-Ｚａ-ｚ]+", match => HalfWidth(match.Value),
            "数字和字母用半角。", Numbers + " 5"),
        Rule("writing.circle-zero", $"(?<={HanziDigit})[○ＯO0](?={HanziDigit}|〇|年)", _ => "〇",
            "汉字数字中的零写作“〇”。", Numbers + " 4.2"),
        Rule("writing.percent-range", @"(?<![\d.])(?<from>\d+(?:\.\d+)?)(?:～|~|—|-)(?<to>\d+(?:\.\d+)?)[%％]",
            match => match.Groups["from"].Value + "%～" + match.Groups["to"].Value + "%",
            "百分数的范围，前后都写百分号，用“～”连接。", Numbers + " 5"),
        Rule("writing.decimal-zero", @"(?<![\d.A-Za-z_/])\.(?=\d)", _ => "0.",
            "小于1的小数写出小数点前的0。", Numbers + " 5.1.5"),
        Rule("writing.level-mark", @"(?<=^（[一二三四五六七八九十]+）)、", _ => "",
            "“（一）”之后不加顿号。", Format + " 7.3.3"),
    ];

    private static WritingRule Rule(
        string code, string pattern, Func<Match, string>? correct, string message, string clause) =>
        new(code, new Regex(pattern, RegexOptions.CultureInvariant), correct, message, clause);

    private static string FullWidth(string mark) => ((char)(mark[0] - '!' + '！')).ToString();

    private static string HalfWidth(string text) =>
        string.Concat(text.Select(character => (char)(character - '！' + '!')));
}
