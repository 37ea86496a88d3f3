using OrgLife.Documents.Content;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>公文 of every format with every element, at lengths that samples do not have.</summary>
internal static class GeneratedOfficial
{
    private const string Organ = "中共示例县教育工作委员会";

    private static readonly InventedText Text = new(7);

    private static readonly OfficialDocument Notice = new()
    {
        Title = Organ + "关于开展志愿服务月活动的通知",
        Issuers = [new() { Name = Organ }],
        Number = "示教工委〔2026〕17号",
        Addressees = "各学校党总支、党支部",
        Body = [new() { Text = Text.Of(60) }],
        Date = new OfficialDate(2026, 4, 18),
        CopyTo = "县委组织部，县直属机关工委",
        Printer = Organ + "办公室",
        PrintedOn = new OfficialDate(2026, 4, 19),
    };

    public static IReadOnlyList<CorpusPaper> All { get; } =
    [
        Corpus.Sealed("every element", EveryElement()),
        Corpus.Sealed("every element unsealed", EveryElement() with { Signing = Signing.Unsealed }),
        Corpus.With("every element preprinted", EveryElement(), new CompositionOptions { Preprinted = true }),
        Corpus.Sealed("every element upward", EveryElement() with
        {
            Upward = true,
            Signers = ["赵甲", "欧阳丙", "钱乙一", "孙子午", "古丽娜尔", "李丁", "周戊一"],
            CopyNumber = null,
        }),
        Corpus.Sealed("joint seals", Joint(4, 300)),
        Corpus.Sealed("joint seals with long names", Joint(3, 150, "国有资产监督管理办公室党委")),
        Corpus.Sealed("moved addressees", Notice with { Addressees = Names(45), Body = LongBody(900) }),
        Corpus.Sealed("title of four lines", Notice with { Title = LongTitle, Body = LongBody(500) }),
        Corpus.Sealed("eleven attachments", Notice with { Attachments = [.. Enumerable.Range(1, 11).Select(Attachment)] }),
        Corpus.Sealed("letter of four pages", Notice with
        {
            Format = OfficialFormat.Letter,
            Title = "示例县教育局关于商请借用场地的函",
            CopyNumber = "000012",
            Secrecy = SecrecyLevel.TopSecret,
            SecrecyTerm = "6个月",
            Urgency = Urgency.ExtraUrgent,
            Body = LongBody(1500),
            Attachments = [Attachment(2)],
            Printer = null,
            PrintedOn = null,
        }),
        Corpus.Sealed("order of two pages", Notice with
        {
            Title = "示例县人民政府令",
            Format = OfficialFormat.Order,
            Issuers = [new() { Name = "示例县人民政府" }],
            Number = "第17号",
            Addressees = null,
            Body = LongBody(700),
            Signing = Signing.Signature,
            Signatories = [new() { Post = "县　长", Name = "郑庚一" }, new() { Post = "县人大常委会主任", Name = "王辛" }],
        }),
        Corpus.Sealed("minutes of many", Notice with
        {
            Format = OfficialFormat.Minutes,
            Title = "研究志愿服务月筹备工作",
            Addressees = null,
            Body = LongBody(800),
            Present = [.. Enumerable.Range(0, 40).Select(i => "赵钱孙李周吴郑王冯陈"[i % 10] + "子丑寅卯"[i / 10].ToString())],
            Excused = ["沈辰", "韩巳一"],
            Observers = ["杨午", "朱未", "秦申一"],
        }),
        .. Pages().Select(page => Corpus.With(
            "prose " + page.Name, Notice with { Body = LongBody(6000) }, new CompositionOptions { Page = page })),
        Corpus.Sealed("Latin words", Notice with
        {
            Body = [.. Enumerable.Range(0, 8).Select(_ => new OfficialPart { Text = Latin() })],
        }),
        Corpus.Sealed("rare characters", Notice with { Body = [new() { Text = Rare() }] }),
        Corpus.Sealed("table of four pages", Notice with { Body = [new() { Text = Text.Of(80), Table = Table(60) }] }),
        Corpus.With("imprint on any page", Notice, new CompositionOptions { ImprintOnEvenPage = false }),
        .. Enumerable.Range(1, 6).Select(lines => Corpus.Sealed(
            $"text of page 1 and {lines} lines", Notice with { Body = [new() { Text = Text.Of(28 * (7 + lines)) }] })),
    ];

    private static string LongTitle =>
        "中共示例县教育工作委员会、示例县教育局、示例县财政局、示例县人力资源和社会保障局关于印发《示例县中小学校2026年度暑期教师志愿服务"
        + "和农技培训统筹安排办法（试行）》的通知";

    private static IEnumerable<PageSetup> Pages() => [PageSetup.TypeArea, PageSetup.Margins37, PageSetup.GB33476];

    private static OfficialDocument EveryElement() => Notice with
    {
        CopyNumber = "000017",
        Secrecy = SecrecyLevel.Confidential,
        SecrecyTerm = "5年",
        Urgency = Urgency.Urgent,
        Body = LongBody(1200),
        Attachments = [.. Enumerable.Range(1, 4).Select(Attachment)],
        Note = "此件发至各支部，" + Text.Of(50).TrimEnd('。'),
        CopyTo = Names(14),
    };

    private static OfficialDocument Joint(int count, int characters, string ending = "学校党总支") => Notice with
    {
        Issuers = [.. Enumerable.Range(0, count).Select(i => new PartyOrganization { Name = "示例县" + "甲乙丙丁"[i] + ending })],
        Body = [.. LongBody(characters), new() { Text = "特此通知。" }],
    };

    // The second of each three is only named, the third has a table.
    private static OfficialAttachment Attachment(int number) => new()
    {
        Title = Text.Words(4 + (number % 5 * 2)) + (number % 2 == 0 ? "（2026年版）" : ""),
        Body = (number % 3) switch
        {
            0 => [new() { Text = Text.Of(40), Table = Table(6) }],
            1 => LongBody(250),
            _ => [],
        },
    };

    private static List<OfficialPart> LongBody(int characters)
    {
        var parts = new List<OfficialPart> { new() { Text = Text.Of(70) } };
        for (var (length, i) = (0, 0); length < characters; i++)
        {
            var level = (i % 7) switch { 0 => 1, 1 or 4 => 2, 2 or 5 => 3, 3 => 4, _ => 0 };
            var part = new OfficialPart
            {
                Level = level,
                Heading = level == 4 || level == 0 ? null : Text.Words(2 + Text.Next(4)),
                RunIn = level > 1,
                Text = Text.Of(40 + Text.Next(220)),
            };
            parts.Add(part);
            length += part.Text.Length;
        }

        return parts;
    }

    private static OfficialTable Table(int rows) => new()
    {
        Columns =
        [
            new() { Name = "序号" }, new() { Name = "工作内容", Share = 3 }, new() { Name = "责任人" },
            new() { Name = "备注", Share = 2 },
        ],
        Rows =
        [
            .. Enumerable.Range(1, rows).Select(number => new OfficialTableRow
            {
                Cells = [number.ToString(), Text.Of(Text.Next(90)), "赵甲\n钱乙", number % 4 == 0 ? "" : Text.Of(Text.Next(40))],
            }),
        ],
    };

    private static string Names(int count) => string.Join("、", Enumerable.Range(0, count).Select(i => $"示例县第{i + 1}小学党支部"));

    private static string Latin() => Text.Of(30).TrimEnd('。') + "，用WPS Office或LibreOffice打开，另存为PDF，发到zhibu@example.org，"
        + Text.Of(40).TrimEnd('。') + "，网址是https://www.example.org/zhibu，" + Text.Of(60);

    // Extensions A, B, C, E and compatibility ideographs, as names of people and places have them.
    private static string Rare() => string.Concat(Enumerable.Range(0, 40).Select(i =>
        Text.Words(1) + new[] { "㛃", "䶮", "㙍", "𠮷", "𬀩", "𬭎", "𫖯", "𬴃", "𫍯", "〇" }[i % 10] + Text.Of(8)));
}
