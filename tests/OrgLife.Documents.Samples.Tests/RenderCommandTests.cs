using System.Text;
using OrgLife.Samples;
using OrgLife.Samples.CommandLine;

namespace OrgLife.Documents.Samples.Tests;

public class RenderCommandTests
{
    public static TheoryData<string> Faulty => FaultyFiles.All;

    [Fact]
    public async Task BothFilesAreWrittenUnderTheNameOfTheInput()
    {
        using var folder = new TestFolder();

        var run = await Render(folder, SampleData.WorkPlan);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        folder.Names.ShouldBe(["work-plan.docx", "work-plan.pdf"]);
        run.Output.ShouldBe($"{folder["work-plan.docx"]}\n{folder["work-plan.pdf"]}\n");
        Start(folder["work-plan.docx"]).ShouldBe("PK\u0003\u0004");
        Start(folder["work-plan.pdf"]).ShouldBe("%PDF");
    }

    [Theory]
    [InlineData("docx", "work-plan.docx")]
    [InlineData("PDF", "work-plan.pdf")]
    [InlineData("pdf, docx", "work-plan.docx", "work-plan.pdf")]
    public async Task OnlyTheFormatsAskedForAreWritten(string formats, params string[] expected)
    {
        using var folder = new TestFolder();

        var run = await Render(folder, SampleData.WorkPlan, "--format", formats);

        run.ExitCode.ShouldBe(0);
        folder.Names.ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task FaultyFileLeavesNothingBehind(string name)
    {
        using var folder = new TestFolder();

        var run = await Render(folder, FaultyFiles.PathOf(name), "--format", "docx");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain($"  错误 {FaultyFiles.CodeOf(name)}");
        run.Output.ShouldBeEmpty();
        folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task GoodPapersAreMadeBesideFaultyOnes()
    {
        using var folder = new TestFolder();

        var run = await Render(
            folder, FaultyFiles.PathOf("list.empty/no-issues.json"), SampleData.WorkPlan, "--format", "docx");

        run.ExitCode.ShouldBe(1);
        folder.Names.ShouldBe(["work-plan.docx"]);
    }

    [Fact]
    public async Task StandardInputIsRenderedAsStdin()
    {
        using var folder = new TestFolder();

        var run = await ProgramRun.OrgLifeWithInput(
            File.ReadAllText(SampleData.WorkPlan), "render", "-", "--out", folder.Path, "--format", "docx");

        run.ExitCode.ShouldBe(0);
        folder.Names.ShouldBe(["stdin.docx"]);
    }

    [Fact]
    public async Task InputsOfOneNameAreRefusedBeforeAnythingIsWritten()
    {
        using var folder = new TestFolder();
        var first = folder.Write("plan.json", File.ReadAllText(SampleData.WorkPlan));
        var second = folder.Write("Plan.txt", File.ReadAllText(SampleData.WorkPlan));
        var output = folder["out"];

        var run = await ProgramRun.OrgLife("render", first, second, "--out", output);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"错误：“{first}”、“{second}”的输出文件同名（plan）。");
        Directory.Exists(output).ShouldBeFalse();
    }

    [Fact]
    public async Task CharacterThatNoFontHasIsReportedWithFieldAndFonts()
    {
        using var folder = new TestFolder();
        using var fonts = new TestFolder();
        TestFonts.Copy(fonts.Path, "FandolFang-Regular.otf", "FandolSong-Regular.otf");
        var ballot = SampleData.BallotForm;

        var run = await ProgramRun.OrgLife("render", ballot, "--out", folder.Path, "--fonts", fonts.Path);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("没有字体有“䶮”（U+4DAE）");
        run.Error.ShouldContain("entries[19].member.name");
        run.Error.ShouldContain("FandolFang");
        folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task FileInPlaceOfTheOutputFolderIsNamed()
    {
        using var folder = new TestFolder();
        var file = folder.Write("taken", "");

        var run = await ProgramRun.OrgLife("render", SampleData.WorkPlan, "--out", file);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe($"错误：“{file}”是文件，不能作为输出文件夹。\n");
    }

    [Fact]
    public async Task OutputFolderThatCannotBeMadeIsNamed()
    {
        using var folder = new TestFolder();
        var below = Path.Combine(folder.Write("taken", ""), "below");

        var run = await ProgramRun.OrgLife("render", SampleData.WorkPlan, "--out", below);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"错误：不能建立输出文件夹“{below}”：");
    }

    [Fact]
    public async Task FileThatCannotBeReplacedLeavesNoDraft()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder["work-plan.docx"]);

        var run = await Render(folder, SampleData.WorkPlan, "--format", "docx");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"错误：不能写入输出文件夹“{folder.Path}”：");
        folder.Names.ShouldBe(["work-plan.docx"]);
    }

    [Fact]
    public async Task FolderWithoutFontsIsNamed()
    {
        using var folder = new TestFolder();
        using var fonts = new TestFolder();

        var empty = await ProgramRun.OrgLife(
            "render", SampleData.WorkPlan, "--out", folder.Path, "--fonts", fonts.Path);
        var missing = await ProgramRun.OrgLife(
            "render", SampleData.WorkPlan, "--out", folder.Path, "--fonts", fonts["none"]);

        empty.ExitCode.ShouldBe(2);
        empty.Error.ShouldStartWith($"错误：文件夹“{fonts.Path}”中没有可用的字体，不能制作 PDF。请用 --fonts");
        missing.ExitCode.ShouldBe(2);
        missing.Error.ShouldStartWith($"错误：打不开字体文件夹“{fonts["none"]}”：找不到文件夹。");
        folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task WordNeedsNoFonts()
    {
        using var folder = new TestFolder();
        using var fonts = new TestFolder();

        var run = await ProgramRun.OrgLife(
            "render", SampleData.WorkPlan, "--out", folder.Path, "--fonts", fonts.Path, "--format", "docx");

        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task InterruptedRunSaysSoAndWritesNothing()
    {
        using var folder = new TestFolder();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = await ProgramRun.RunAsync("", false, terminal => OrgLifeCommand.RunAsync(
            ["render", SampleData.WorkPlan, "--out", folder.Path], terminal, cancelled.Token));

        run.ExitCode.ShouldBe(130);
        run.Error.ShouldBe("已取消。没有留下写了一半的文件。\n");
        folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task ProgressIsShownToAPersonOnlyAndWipedAtTheEnd()
    {
        using var folder = new TestFolder();
        string[] arguments = ["render", .. SampleData.Files, "--out", folder.Path, "--format", "docx"];

        var watched = await ProgramRun.RunAsync("", true, Run);
        var redirected = await ProgramRun.RunAsync("", false, Run);

        watched.Error.ShouldContain($"[{SampleData.Files.Count}/{SampleData.Files.Count}] ");
        watched.Error.ShouldEndWith(" \r");
        redirected.Error.ShouldBeEmpty();

        Task<int> Run(Terminal terminal) => OrgLifeCommand.RunAsync(arguments, terminal);
    }

    private static Task<ProgramRun> Render(TestFolder folder, params string[] arguments) =>
        ProgramRun.OrgLife(["render", .. arguments, "--out", folder.Path, "--fonts", TestFonts.Folder]);

    private static string Start(string file) => Encoding.ASCII.GetString(File.ReadAllBytes(file), 0, 4);
}
