namespace OrgLife.Documents.Content;

/// <summary>
/// 公文样式 — the paragraph styles of GB/T 9704-2012 for one page set-up. No bold anywhere; levels 一、 in 黑体,
/// （一） in 楷体, 1. and （1） in 仿宋 (7.3.3).
/// </summary>
public sealed class OfficialStyles
{
    private static readonly TextStyle BodyText = new()
    {
        Role = FontRole.FangSong,
        Size = FontSize.No3,
        Spacing = Length.FromTwips(-5),
    };

    // 四号 to 三号.
    private const double ImprintPitch = 0.875;

    private readonly Length _pitch;

    /// <summary>The styles for the line pitch of a page set-up.</summary>
    public OfficialStyles(PageSetup page) => _pitch = page.LinePitch;

    /// <summary>正文: 三号仿宋, justified, first line two characters in (5.2.2, 7.3.3).</summary>
    public ParagraphStyle Body => Line("正文") with { FirstLineIndent = Indent.Characters(2) };

    /// <summary>标题: 二号小标宋, centred (7.3.1).</summary>
    public ParagraphStyle Title => Line("公文标题") with
    {
        Text = new TextStyle { Role = FontRole.XiaoBiaoSong, Size = FontSize.No2 },
        Alignment = Alignment.Center,
        KeepWithNext = true,
        KeepLinesTogether = true,
    };

    /// <summary>发文机关标志: red 小标宋, centred; the size is the caller's to fit (7.2.4). 36 pt here.</summary>
    public ParagraphStyle Mark { get; } = new()
    {
        Name = "发文机关标志",
        Text = new TextStyle
        {
            Role = FontRole.XiaoBiaoSong,
            Size = FontSize.SmallInitial,
            Ink = Ink.OfficialRed,
        },
        LineHeight = Length.FromPoints(43.2),
        Alignment = Alignment.Center,
        KeepWithNext = true,
    };

    /// <summary>版记: 四号仿宋, one character in from the right (7.4).</summary>
    public ParagraphStyle Imprint => Line("版记") with
    {
        Text = BodyText with { Size = FontSize.No4, Spacing = Length.Zero },
        LineHeight = Length.FromTwips((_pitch * ImprintPitch).Twips),
        RightIndent = Indent.Characters(1),
    };

    /// <summary>副标题 — a line under the title, in 三号楷体, centred.</summary>
    public ParagraphStyle Subtitle => Line("副标题") with
    {
        Text = BodyText with { Role = FontRole.KaiTi },
        Alignment = Alignment.Center,
        KeepWithNext = true,
        KeepLinesTogether = true,
    };

    /// <summary>主送机关 and lines of a form that start at the left edge (7.3.2).</summary>
    public ParagraphStyle Flush => Line("顶格");

    /// <summary>署名和日期: to the right edge; the caller sets the right indent in characters (7.3.5).</summary>
    public ParagraphStyle SignOff => Line("署名") with { Alignment = Alignment.Right };

    /// <summary>表头: 小四黑体, centred.</summary>
    public ParagraphStyle TableHead { get; } = CellLine("表头") with
    {
        Text = new TextStyle { Role = FontRole.HeiTi, Size = FontSize.SmallNo4 },
        Alignment = Alignment.Center,
    };

    /// <summary>表格文字: 小四仿宋, to the left.</summary>
    public ParagraphStyle TableText { get; } = CellLine("表格文字") with { Alignment = Alignment.Left };

    /// <summary>表格居中: 小四仿宋, centred, for numbers, names and marks.</summary>
    public ParagraphStyle TableCentered { get; } = CellLine("表格居中") with { Alignment = Alignment.Center };

    /// <summary>说明: 小四仿宋, for notes above or below a table.</summary>
    public ParagraphStyle Note { get; } = CellLine("说明");

    /// <summary>页码: 四号宋体 between dashes (7.5).</summary>
    public ParagraphStyle PageNumber { get; } = new()
    {
        Name = "页码",
        Text = new TextStyle { Role = FontRole.SongTi, Size = FontSize.No4 },
        LineHeight = Length.FromPoints(18),
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
    public ParagraphStyle Heading(int level) => Body with
    {
        Name = "标题 " + level switch
        {
            1 => "1",
            2 => "2",
            3 => "3",
            4 => "4",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Headings have levels 1 to 4."),
        },
        Text = BodyText with
        {
            Role = level switch { 1 => FontRole.HeiTi, 2 => FontRole.KaiTi, _ => FontRole.FangSong },
        },
        OutlineLevel = level,
        KeepWithNext = true,
        KeepLinesTogether = true,
    };

    private ParagraphStyle Line(string name) => new() { Name = name, Text = BodyText, LineHeight = _pitch };

    private static ParagraphStyle CellLine(string name) => new()
    {
        Name = name,
        Text = new TextStyle { Role = FontRole.FangSong, Size = FontSize.SmallNo4 },
        LineHeight = Length.FromPoints(18),
    };
}
