using System.Text;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// 编文 — text of any length with everything that lines may break at: common words of branch work put together by a fixed
/// rule, so that each seed gives the same text in every run.
/// </summary>
internal sealed class InventedText(uint seed)
{
    private static readonly string[] Nouns =
    [
        "支部", "党小组", "阅览室", "值班表", "学习笔记", "意见箱", "青年教师", "志愿服务队", "图书角", "签到册", "会议室",
        "农技培训班", "台账", "课堂", "老党员", "活动经费", "宣传栏", "回访记录", "社区食堂", "档案柜", "轮值安排", "交接单",
    ];

    private static readonly string[] Verbs =
    [
        "整理", "核对", "补齐", "登记", "轮流打扫", "按月公布", "逐项检查", "送到", "更换", "商量", "归还", "重新编排", "试用", "听取",
    ];

    // Each with all that its kind of mark or number may do at the edge of a line.
    private static readonly string[] Patterns =
    [
        "#@#，@#；", "#@“#”和‘#’，", "按照《#@#办法（试行）》第3条，#@#。", "#、#、#依次@#：", "（#@#，见第12页）",
        "2026年4月18日前@#，", "由#@#——也就是#的#，", "#@了又@……", "占总数的37.5%，", "每人补助120元、误餐费30元/天；",
        "#是不是都@了？", "#要@好！", "#·#两处同时@#，", "示教〔2026〕17号、示教〔2026〕112号文件，", "上午9:30～11:45@#，",
        "#（#@#）@#。", "3月至5月、9月至12月@#，", "1.5万元用于#，", "填写A4纸大小的#，", "附上甲、乙两种样式，",
        "“#@#！”“#呢？”", "〈#〉、《#》、【#】，",
        "室温保持在26℃左右，", "第①组、第②组@#，", "#@#的比例为1/3，", "电话010－8888转1203，", "“《#（2026年版）》”@#。",
    ];

    private uint _state = seed;

    /// <summary>Text of at least so many characters, ended by a full stop.</summary>
    public string Of(int characters)
    {
        var text = new StringBuilder();
        while (text.Length < characters)
        {
            text.Append(Filled(Pick(Patterns)));
        }

        return text.ToString().TrimEnd('，', '；', '：', '、', '。') + "。";
    }

    /// <summary>So many common words without marks, as a heading has them.</summary>
    public string Words(int count) => string.Concat(Enumerable.Range(0, count).Select(i => Pick(i % 2 == 0 ? Verbs : Nouns)));

    /// <summary>A whole number from 0 up to but not including a limit.</summary>
    public int Next(int limit)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)limit);
    }

    private string Filled(string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            // @ between letters belongs to an address.
            var isAddress = pattern[i] == '@' && i > 0 && char.IsAsciiLetter(pattern[i - 1]);
            text.Append(pattern[i] switch
            {
                '#' => Pick(Nouns),
                '@' when !isAddress => Pick(Verbs),
                var other => other.ToString(),
            });
        }

        return text.ToString();
    }

    private string Pick(string[] from) => from[Next(from.Length)];
}
