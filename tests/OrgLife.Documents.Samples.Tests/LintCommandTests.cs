using System.IO.Compression;

namespace OrgLife.Documents.Samples.Tests;

public sealed class LintCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatRenderMakesIsInOrder()
    {
        await ProgramRun.OrgLife(["render", .. SampleData.Files, "--format", "docx", "--out", _folder.Path]);

        var run = await ProgramRun.OrgLife(["lint", .. _folder.Names.Select(name => _folder[name])]);

        run.ExitCode.ShouldBe(0);
        run.Output.Split("：没有问题。").Length.ShouldBe(SampleData.Files.Count + 1);
    }

    [Fact]
    public async Task AFileThatDepartsFromTheProfileIsListedWithItsRules()
    {
        await ProgramRun.OrgLife("render", SampleData.WorkPlan, "--format", "docx", "--out", _folder.Path);
        var docx = _folder[_folder.Names.Single()];
        using (var zip = ZipFile.Open(docx, ZipArchiveMode.Update))
        {
            zip.GetEntry("word/settings.xml")!.Delete();
        }

        var run = await ProgramRun.OrgLife("lint", docx);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("  W07 word/settings.xml：没有 settings.xml。");
        run.Output.ShouldContain("  W19 ");
    }

    [Fact]
    public async Task WhatIsNoWordFileCannotBeLinted()
    {
        var run = await ProgramRun.OrgLife("lint", _folder.Write("不是.docx", "文字"), _folder["没有.docx"]);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("不是可以读取的 Word 文件");
        run.Error.ShouldContain("找不到文件");
    }
}
