using System.IO.Compression;

namespace OrgLife.Documents.Samples.Tests;

/// <summary>Seals are pictures that come with the command, never with the paper.</summary>
public class SealOptionTests
{
    private const string Organ = "示例市云溪区教育工作委员会";

    private static readonly byte[] Picture = Png(3, 3);

    private static string Paper => Path.Combine(SampleData.Folder, "official-document.json");

    [Theory]
    [InlineData(3, 3, "", 42, 42)]
    [InlineData(3, 3, "@45", 45, 45)]
    [InlineData(9, 4, "", 36, 16)]
    [InlineData(9, 4, "@45", 45, 20)]
    public async Task TheSealStandsInTheWordFileInItsSize(byte dotsAcross, byte dotsDown, string width, int across, int down)
    {
        using var folder = new TestFolder();

        var run = await Render(folder, $"{Organ}={Seal(folder, "章.png", Png(dotsAcross, dotsDown))}{width}");

        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        Markup(folder["official-document.docx"]).ShouldContain($"cx=\"{across * 36000}\" cy=\"{down * 36000}\"");
    }

    [Fact]
    public async Task ASealOfAnotherOrganIsNotLeftOutInSilence()
    {
        using var folder = new TestFolder();

        var run = await Render(folder, "示例县财政局=" + Seal(folder, "章.png", Picture));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe("错误：印章“示例县财政局”没有用上：文书盖章的机关和签署人中没有这个名称。\n");
    }

    [Theory]
    [InlineData(Organ, 0)]
    [InlineData("示例县财政局", 2)]
    public async Task ACheckKnowsWhetherThePaperHasAPlaceForTheSeal(string organ, int exitCode)
    {
        using var folder = new TestFolder();

        var run = await ProgramRun.OrgLife("check", Paper, "--seal", organ + "=" + Seal(folder, "章.png", Picture));

        run.ExitCode.ShouldBe(exitCode);
        folder.Names.ShouldBe(["章.png"]);
    }

    [Fact]
    public async Task AFileThatIsNoPictureIsRefused()
    {
        using var folder = new TestFolder();

        var run = await Render(folder, $"{Organ}={Seal(folder, "章.txt", [1, 2, 3])}");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldEndWith("章.txt”不是可以使用的图片，印章要用 PNG 或 JPEG。\n");
        folder.Names.ShouldBe(["章.txt"]);
    }

    [Fact]
    public async Task TwoSealsOfOneOrganAreRefused()
    {
        using var folder = new TestFolder();
        var seal = $"{Organ}={Seal(folder, "章.png", Picture)}";

        var run = await Render(folder, seal, "--seal", seal);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe($"错误：“{Organ}”的印章写了两次。\n");
    }

    // The head of a file; Word wants no more of it.
    private static byte[] Png(byte across, byte down) =>
        [0x89, .. "PNG\r\n\x1A\n\0\0\0\rIHDR"u8, 0, 0, 0, across, 0, 0, 0, down, 8];

    private static Task<ProgramRun> Render(TestFolder folder, params string[] seals) => ProgramRun.OrgLife(
        ["render", Paper, "--out", folder.Path, "--format", "docx", "--seal", .. seals]);

    private static string Seal(TestFolder folder, string name, byte[] bytes)
    {
        File.WriteAllBytes(folder[name], bytes);
        return folder[name];
    }

    private static string Markup(string docx)
    {
        using var zip = ZipFile.OpenRead(docx);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }
}
