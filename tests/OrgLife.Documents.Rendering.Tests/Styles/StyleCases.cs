namespace OrgLife.Documents.Rendering.Tests;

/// <summary>For each key of a house style a style that writes it, and what is then otherwise on paper.</summary>
internal static class StyleCases
{
    private const double Near = 0.4;

    public static IReadOnlyDictionary<string, StyleCase> All { get; } =
        new[] { Page(), Mark(), Texts(), Tables(), Numbers() }.SelectMany(cases => cases)
            .ToDictionary(one => one.Key);

    private static StyleCase[] Page() =>
    [
        Full("page.setup", "\"page\": { \"setup\": \"margins37\" }", (styled, usual) =>
            (Body(styled)[0].Baseline - Body(usual)[0].Baseline).ShouldBe(45.17 - 41.85, Near)),
        Full("page.top", "\"page\": { \"top\": \"30mm\" }", (styled, usual) =>
        {
            (Body(usual)[0].Baseline - Body(styled)[0].Baseline).ShouldBe(7, Near);
            (usual["示例市云溪区"].Baseline - styled["示例市云溪区"].Baseline).ShouldBe(7, Near);
            Body(styled)[^1].Baseline.ShouldBe(Body(usual)[^1].Baseline, Near);
        }),
        Full("page.bottom", "\"page\": { \"bottom\": \"45mm\" }", (styled, usual) =>
        {
            (usual.NumberOf(2)!.Baseline - styled.NumberOf(2)!.Baseline).ShouldBe(10, Near);
            (Body(usual)[^1].Baseline - Body(styled)[^1].Baseline).ShouldBe(10, Near);
        }),
        Full("page.left", "\"page\": { \"left\": \"20mm\" }", (styled, _) => Body(styled)[0].Left.ShouldBe(20, Near)),
        Full("page.right", "\"page\": { \"right\": \"20mm\" }", (styled, _) => Body(styled)[0].Right.ShouldBe(190, 1)),
        Full("page.lines", "\"page\": { \"lines\": 24 }", (styled, usual) =>
        {
            Body(styled).Count.ShouldBe(24);
            Body(styled)[0].Baseline.ShouldBe(Body(usual)[0].Baseline, 0.5);
            Body(styled)[^1].Baseline.ShouldBe(Body(usual)[^1].Baseline, 0.5);
        }),
        Full("page.linePitch", "\"page\": { \"linePitch\": \"26pt\" }", (styled, _) =>
            ((Body(styled)[10].Baseline - Body(styled)[0].Baseline) / 10).ShouldBe(26 * 25.4 / 72, 0.02)),
        Full("page.characters", "\"page\": { \"characters\": 26 }", (styled, usual) =>
        {
            Body(usual)[0].Text.Length.ShouldBe(28);
            Body(styled)[0].Text.Length.ShouldBe(26);
        }),
        Full("page.mirrored", "\"page\": { \"mirrored\": true }", (styled, _) =>
        {
            Body(styled)[0].Left.ShouldBe(26, Near);
            styled.OnPage(3)[0].Left.ShouldBe(28, Near);
        }),
    ];

    private static StyleCase[] Mark() =>
    [
        Document("mark.font", "\"mark\": { \"font\": \"黑体\" }", (styled, _) =>
            styled["示例市云溪区"].Font.ShouldContain("FandolHei")),
        Document("mark.size", "\"mark\": { \"size\": \"24pt\" }", (styled, _) =>
            styled["示例市云溪区"].Size.ShouldBe(24)),
        new("mark.letterSize", "\"mark\": { \"letterSize\": \"24pt\" }", "letter", (styled, _) =>
            styled.OnPage(1)[0].Size.ShouldBe(24)),
        Document("mark.ink", "\"mark\": { \"ink\": \"C00000\" }", (styled, _) =>
            styled["示例市云溪区"].Ink.ShouldBe("C00000")),
    ];

    private static StyleCase[] Texts() =>
    [
        Font("title", "关于做好", "楷体", "ZenKai"), Size("title", "关于做好", "小二", 18),
        Font("body", "为抓好", "宋体", "FandolSong"), Size("body", "为抓好", "小三", 15),
        Document("body.firstLineIndent", "\"body\": { \"firstLineIndent\": 0 }", (styled, usual) =>
            (usual["为抓好"].Left - styled["为抓好"].Left).ShouldBe(2 * 315 * 25.4 / 1440, 0.1)),
        Font("heading1", "一、甲", "宋体", "FandolSong"), Size("heading1", "一、甲", "四号", 14),
        Font("heading2", "（一）乙", "宋体", "FandolSong"), Size("heading2", "（一）乙", "四号", 14),
        Font("heading3", "1.丙", "黑体", "FandolHei"), Size("heading3", "1.丙", "四号", 14),
        Font("heading4", "（1）丁", "黑体", "FandolHei"), Size("heading4", "（1）丁", "四号", 14),
        Font("imprint", "抄送：", "楷体", "ZenKai"), Size("imprint", "抄送：", "小四", 12),
    ];

    private static StyleCase[] Tables() =>
    [
        List("table.headFont", "\"table\": { \"headFont\": \"楷体\" }", (styled, _) =>
            styled["序号"].Font.ShouldContain("ZenKai", Case.Insensitive)),
        List("table.font", "\"table\": { \"font\": \"宋体\" }", (styled, _) =>
            styled["党组织"].Font.ShouldContain("FandolSong")),
        List("table.size", "\"table\": { \"size\": \"小五\" }", (styled, _) =>
        {
            styled["序号"].Size.ShouldBe(9);
            styled["党组织"].Size.ShouldBe(9);
        }),
        new("table.denseSize", "\"table\": { \"denseSize\": \"小五\" }", "summary", (styled, usual) =>
        {
            usual["序号"].Size.ShouldBe(10.5);
            styled["序号"].Size.ShouldBe(9);
        }),
    ];

    private static StyleCase[] Numbers() =>
    [
        Full("pageNumber.form", "\"pageNumber\": { \"form\": \"plain\" }", (styled, usual) =>
        {
            usual.NumberOf(1)!.Text.ShouldBe("— 1 —");
            styled.NumberOf(1)!.Text.ShouldBe("1");
        }),
        Full("pageNumber.font", "\"pageNumber\": { \"font\": \"黑体\" }", (styled, _) =>
            styled.NumberOf(2)!.Font.ShouldContain("FandolHei")),
        Full("pageNumber.size", "\"pageNumber\": { \"size\": \"小四\" }", (styled, usual) =>
        {
            styled.NumberOf(2)!.Size.ShouldBe(12);
            // The dash stays where it is: the baseline of smaller digits is a little higher.
            (usual.NumberOf(2)!.Baseline - styled.NumberOf(2)!.Baseline).ShouldBe(0.36 * 2 * 25.4 / 72, 0.1);
        }),
        Full("pageNumber.position", "\"pageNumber\": { \"position\": \"center\" }", (styled, _) =>
        {
            foreach (var number in new[] { styled.NumberOf(1)!, styled.NumberOf(2)! })
            {
                ((number.Left + number.Right) / 2).ShouldBe(106, 0.5);
            }
        }),
        Full("pageNumber.noneOnFirstPage", "\"pageNumber\": { \"noneOnFirstPage\": true }", (styled, _) =>
        {
            styled.NumberOf(1).ShouldBeNull();
            styled.NumberOf(2)!.Text.ShouldBe("— 2 —");
        }),
    ];

    private static StyleCase Full(string key, string json, Action<PrintedText, PrintedText> shows) =>
        new(key, json, "full", shows);

    private static StyleCase Document(string key, string json, Action<PrintedText, PrintedText> shows) =>
        new(key, json, "document", shows);

    private static StyleCase List(string key, string json, Action<PrintedText, PrintedText> shows) =>
        new(key, json, "list", shows);

    private static StyleCase Font(string key, string line, string font, string face) => Document(
        key + ".font",
        $"\"{key}\": {{ \"font\": \"{font}\" }}",
        (styled, _) => styled[line].Font.ShouldContain(face, Case.Insensitive));

    private static StyleCase Size(string key, string line, string size, double points) => Document(
        key + ".size",
        $"\"{key}\": {{ \"size\": \"{size}\" }}",
        (styled, _) => styled[line].Size.ShouldBe(points, 0.01));

    // The second page holds nothing but text.
    private static IReadOnlyList<PrintedLine> Body(PrintedText text) =>
        [.. text.OnPage(2).Where(line => line.Text.StartsWith('国'))];
}
