using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace OrgLife.Documents.Samples.Tests;

public class BranchPapersTests
{
    private static readonly string[] Names =
        ["01-工作方案", "02-问题清单", "03-整改清单", "04-民主测评表", "05-民主评议党员测评汇总表"];

    [Fact]
    public async Task OnRequestEveryPaperOfTheCatalogueIsMade()
    {
        using var folder = new TestFolder();

        var run = await ProgramRun.BranchPapers("--out", folder.Path, "--fonts", TestFonts.Folder, "--all");

        run.ExitCode.ShouldBe(0);
        folder.Names.Count.ShouldBe((2 * PaperCatalogue.All.Count) + 1);
    }

    [Fact]
    public async Task TenFilesAndAPacketAreMade()
    {
        using var folder = new TestFolder();

        var run = await Make(folder.Path);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        folder.Names.ShouldBe([.. Names.SelectMany(name => new[] { name + ".docx", name + ".pdf" }), "备案包.zip"]);
        run.Output.ShouldMatch("^文书 +页数  docx 字节  pdf 字节");
        run.Output.ShouldContain(folder["备案包.zip"]);
    }

    [Fact]
    public async Task ManifestListsWhatThePacketHoldsAndTheFolderTheSame()
    {
        using var folder = new TestFolder();

        await Make(folder.Path);

        using var packet = ZipFile.OpenRead(folder["备案包.zip"]);
        packet.Entries.Count.ShouldBe((2 * Names.Length) + 1);
        using var manifest = JsonDocument.Parse(Bytes(packet.GetEntry("manifest.json")!));
        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
        {
            var name = file.GetProperty("file").GetString()!;
            var bytes = Bytes(packet.GetEntry(name)!);
            bytes.ShouldBe(File.ReadAllBytes(folder[name]));
            file.GetProperty("bytes").GetInt64().ShouldBe(bytes.Length);
            file.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
            if (name.EndsWith(".pdf", StringComparison.Ordinal))
            {
                var judged = await Tool.RunAsync("pdfinfo", folder[name]);
                var pages = file.GetProperty("pages").GetInt32().ToString(CultureInfo.InvariantCulture);
                judged.Output.ShouldMatch($@"(?m)^Pages: +{pages}$");
            }
        }
    }

    [Fact]
    public async Task TurkishCultureAndAnotherTimeZoneGiveTheSameBytes()
    {
        using var first = new TestFolder();
        using var second = new TestFolder();
        await Make(first.Path);

        var abroad = new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kathmandu" };
        var program = Path.Combine(AppContext.BaseDirectory, "branch-papers.dll");
        var run = await Tool.RunAsync(
            abroad, "dotnet", program, "--out", second.Path, "--fonts", TestFonts.Folder);

        run.ExitCode.ShouldBe(0, run.Error);
        second.Names.ShouldBe(first.Names);
        foreach (var name in first.Names)
        {
            File.ReadAllBytes(second[name]).ShouldBe(File.ReadAllBytes(first[name]), name);
        }
    }

    [Fact]
    public async Task FaultyPaperIsListedAndNothingIsMade()
    {
        using var folder = new TestFolder();
        File.Copy(FaultyFiles.PathOf("list.empty/no-issues.json"), folder["a.json"]);
        File.Copy(SampleData.WorkPlan, folder["b.json"]);

        var run = await ProgramRun.BranchPapers("--data", folder.Path, "--out", folder["out"]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("  错误 list.empty");
        Directory.Exists(folder["out"]).ShouldBeFalse();
    }

    [Fact]
    public async Task FolderWithoutPapersOrNoFolderIsSaidInChinese()
    {
        using var folder = new TestFolder();

        var empty = await ProgramRun.BranchPapers("--data", folder.Path);
        var missing = await ProgramRun.BranchPapers("--data", folder["none"]);

        empty.ExitCode.ShouldBe(2);
        empty.Error.ShouldBe($"错误：文件夹“{folder.Path}”中没有可以制作的文书（JSON 文件）；其他种类请加 --all。\n");
        missing.ExitCode.ShouldBe(2);
        missing.Error.ShouldBe($"错误：读不了文件夹“{folder["none"]}”：找不到文件夹。\n");
    }

    private static Task<ProgramRun> Make(string folder) =>
        ProgramRun.BranchPapers("--out", folder, "--fonts", TestFonts.Folder);

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
