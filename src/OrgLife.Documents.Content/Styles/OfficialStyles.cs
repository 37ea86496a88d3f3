namespace OrgLife.Documents.Content;

/// <summary>
/// 公文样式 — the paragraph styles of GB/T 9704-2012 for one page set-up. No bold anywhere; levels 一、 in 黑体,
/// （一） in 楷体, 1. and （1） in 仿宋 (7.3.3). Where an organ prints otherwise, the texts can be given.
/// </summary>
public sealed class OfficialStyles
{
    // 五号 to a line of 15 pt, 小四 to one of 18 pt, 四号 of page numbers likewise.
    private const double DensePitch = 10.0 / 7;
    private const double CellPitch = 1.5;
    private const double NumberPitch = 9.0 / 7;

    // 小初 to a line of 43.2 pt.
    private const double MarkPitch = 1.2;

    // A title or heading too large for the pitch of the text has one of its own.
    private const double LargePitch = 1.3;

    private readonly Length _pitch;

    /// <summary>The styles for the line pitch of a page set-up.</summary>
    public OfficialStyles(PageSetup page) => _pitch = page.LinePitch;

    /// <summary>正文文字; 三号仿宋, 28 of which fill a line, by default (5.2.2, 5.2.3).</summary>
    public TextStyle BodyText { get; init; } = new()
    {
        Role = FontRole.FangSong,
        Size = FontSize.No3,
        Spacing = Length.FromTwips(-5),
    };

    /// <summary>首行缩进 of the body; two characters by default (7.3.3).</summary>
    public Indent FirstLineIndent { get; init; } = Indent.Characters(2);

    /// <summary>标题文字; 二号小标宋 by default (7.3.1).</summary>
    public TextStyle TitleText { get; init; } = new() { Role = FontRole.XiaoBiaoSong, Size = FontSize.No2 };

    /// <summary>
    /// 发文机关标志文字; red 小标宋 by default (7.2.4). Its size is the largest; the caller makes it fit the width.
    /// </summary>
    public TextStyle MarkText { get; init; } = new()
    {
        Role = FontRole.XiaoBiaoSong,
        Size = FontSize.SmallInitial,
        Ink = Ink.OfficialRed,
    };

    /// <summary>
    /// 各级标题文字, the first level first; where null (the default), those of the standard in the size of the body.
    /// </summary>
    public IReadOnlyList<TextStyle>? HeadingTexts { get; init; }

    /// <summary>版记文字; 四号仿宋 by default (7.4).</summary>
    public TextStyle ImprintText { get; init; } = new() { Role = FontRole.FangSong, Size = FontSize.No4 };

    /// <summary>表头文字; 小四黑体 by default.</summary>
    public TextStyle TableHeadText { get; init; } = new() { Role = FontRole.HeiTi, Size = FontSize.SmallNo4 };

    /// <summary>表格和说明文字; 小四仿宋 by default.</summary>
    public TextStyle CellText { get; init; } = new() { Role = FontRole.FangSong, Size = FontSize.SmallNo4 };

    /// <summary>密排字号 — of tables with many narrow columns; 五号 by default.</summary>
    public FontSize DenseSize { get; init; } = FontSize.No5;

    /// <summary>页码文字; 四号宋体 by default (7.5).</summary>
    public TextStyle PageNumberText { get; init; } = new() { Role = FontRole.SongTi, Size = FontSize.No4 };

    /// <summary>正文: 三号仿宋, justified, first line two characters in (5.2.2, 7.3.3).</summary>
    public ParagraphStyle Body => field ??= Line("正文") with { FirstLineIndent = FirstLineIndent };

    /// <summary>标题: 二号小标宋, centred (7.3.1).</summary>
    public ParagraphStyle Title => field ??= Line("公文标题") with
    {
        Text = TitleText,
        LineHeight = Large(TitleText.Size),
        Alignment = Alignment.Center,
        KeepWithNext = true,
        KeepLinesTogether = true,
    };

    /// <summary>发文机关标志: red 小标宋, centred; the size is the caller's to fit (7.2.4).</summary>
    public ParagraphStyle Mark => field ??= new ParagraphStyle
    {
        Name = "发文机关标志",
        Text = MarkText,
        LineHeight = Pitch(MarkText.Size, MarkPitch),
        Alignment = Alignment.Center,
        KeepWithNext = true,
    };

    /// <summary>版记: 四号仿宋, one character in from the right (7.4).</summary>
    public ParagraphStyle Imprint => field ??= Line("版记") with
    {
        Text = ImprintText,
        LineHeight = Length.FromTwips(
            (_pitch * ((double)ImprintText.Size.HalfPoints / BodyText.Size.HalfPoints)).Twips),
        RightIndent = Indent.Characters(1),
    };

    /// <summary>副标题 — a line under the title, in 三号楷体, centred.</summary>
    public ParagraphStyle Subtitle => field ??= Line("副标题") with
    {
        Text = BodyText with { Role = FontRole.KaiTi },
        Alignment = Alignment.Center,
        KeepWithNext = true,
        KeepLinesTogether = true,
    };

    /// <summary>主送机关 and lines of a form that start at the left edge (7.3.2).</summary>
    public ParagraphStyle Flush => field ??= Line("顶格");

    /// <summary>署名和日期: to the right edge; the caller sets the right indent in characters (7.3.5).</summary>
    public ParagraphStyle SignOff => field ??= Line("署名") with { Alignment = Alignment.Right };

    /// <summary>表头: 小四黑体, centred.</summary>
    public ParagraphStyle TableHead => field ??= CellLine("表头", TableHeadText) with { Alignment = Alignment.Center };

    /// <summary>表格文字: 小四仿宋, to the left.</summary>
    public ParagraphStyle TableText => field ??= CellLine("表格文字", CellText) with { Alignment = Alignment.Left };

    /// <summary>表格居中: 小四仿宋, centred, for numbers, names and marks.</summary>
    public ParagraphStyle TableCentered => field ??=
        CellLine("表格居中", CellText) with { Alignment = Alignment.Center };

    /// <summary>说明: 小四仿宋, for notes above or below a table.</summary>
    public ParagraphStyle Note => field ??= CellLine("说明", CellText);

    /// <summary>页码: 四号宋体 between dashes (7.5).</summary>
    public ParagraphStyle PageNumber => field ??= new ParagraphStyle
    {
        Name = "页码",
        Text = PageNumberText,
        LineHeight = Pitch(PageNumberText.Size, NumberPitch),
        Alignment = Alignment.Left,
    };

    /// <summary>All the styles, in the order of Word's style list.</summary>
    public IReadOnlyList<ParagraphStyle> All =>
    [
        Body, Mark, Title, Subtitle, Heading(1), Heading(2), Heading(3), Heading(4), Flush, SignOff,
        TableHead, TableText, TableCentered, Note, Imprint, PageNumber,
    ];

    /// <summary>各级标题: 一、 （一） 1. （1） (7.3.3).</summary>
    /// <param name="level">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 4.</exception>
    public ParagraphStyle Heading(int level)
    {
        var name = "标题 " + level switch
        {
            1 => "1",
            2 => "2",
            3 => "3",
            4 => "4",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Headings have levels 1 to 4."),
        };
        var text = HeadingTexts?[level - 1] ?? BodyText with { Role = RoleOfHeading(level) };
        return Body with
        {
            Name = name,
            Text = text,
            LineHeight = Large(text.Size),
            OutlineLevel = level,
            KeepWithNext = true,
            KeepLinesTogether = true,
        };
    }

    /// <summary>A style of a table in the size for many narrow columns.</summary>
    /// <param name="style">Such as <see cref="TableCentered"/>.</param>
    public ParagraphStyle Dense(ParagraphStyle style) => style with
    {
        Text = style.Text with { Size = DenseSize },
        LineHeight = Pitch(DenseSize, DensePitch),
    };

    private Length Large(FontSize size) => Length.Max(_pitch, Pitch(size, LargePitch));

    private static FontRole RoleOfHeading(int level) =>
        level switch { 1 => FontRole.HeiTi, 2 => FontRole.KaiTi, _ => FontRole.FangSong };

    private ParagraphStyle Line(string name) => new() { Name = name, Text = BodyText, LineHeight = _pitch };

    private static ParagraphStyle CellLine(string name, TextStyle text) =>
        new() { Name = name, Text = text, LineHeight = Pitch(text.Size, CellPitch) };

    private static Length Pitch(FontSize size, double factor) => Length.FromTwips((size.Em * factor).Twips);
}
