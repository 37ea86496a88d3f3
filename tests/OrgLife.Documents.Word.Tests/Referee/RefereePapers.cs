namespace OrgLife.Documents.Word.Tests;

/// <summary>The papers that LibreOffice sets.</summary>
internal static class RefereePapers
{
    public static readonly IReadOnlyDictionary<FontRole, string> Fonts = new Dictionary<FontRole, string>
    {
        [FontRole.FangSong] = "FandolFang R",
        [FontRole.XiaoBiaoSong] = "FandolSong",
        [FontRole.HeiTi] = "FandolHei",
        [FontRole.KaiTi] = "AR PL KaitiM GB",
        [FontRole.SongTi] = "FandolSong",
    };

    public static IReadOnlyDictionary<string, Document> All { get; } = new Dictionary<string, Document>
    {
        ["TypeArea"] = Papers.FullLines(PageSetup.TypeArea, lines: 23),
        ["Margins37"] = Papers.FullLines(PageSetup.Margins37, lines: 23),
        ["GB33476"] = Papers.FullLines(PageSetup.GB33476, lines: 23),
        ["plan"] = Papers.Plan(PageSetup.TypeArea),
        ["table"] = Papers.Of(Papers.Table(rows: 70)),
        ["tall"] = Papers.Of(Papers.Table(rows: 1, text: new string('国', 2000) + "末")),
        ["imprint"] = Imprint(),
        ["kept"] = Papers.Of(
        [
            .. Enumerable.Range(1, 21).Select(line => Papers.Line(line == 21 ? "末行" : "正文")),
            new KeepTogether([Papers.Line("署名"), Papers.Line("日期")]) { WithPrevious = true },
        ]),
        ["broken"] = Papers.Of(
            Papers.Line("一"), new PageBreak(), Papers.Table(rows: 1), new PageBreak(), Papers.Line("三")),
    };

    private static Document Imprint() => Papers.OfSections(
        new Section(PageSetup.TypeArea, [Papers.Line("正文"), Papers.Imprint()]),
        new Section(PageSetup.TypeArea, [Papers.Line("附件"), Papers.Imprint()]));
}
