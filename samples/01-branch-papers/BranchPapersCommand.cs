using System.CommandLine;

namespace OrgLife.Samples.BranchPapers;

/// <summary>branch-papers — the command around the job: its options, and what it says.</summary>
internal static class BranchPapersCommand
{
    private const string Note =
        "退出码：0 完成；1 文书有误，问题逐条列出，不写文件；2 命令不能执行，如用法不对、文件不能读写、没有字体。";

    public static Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        var data = Folder("--data", "文书的 JSON 文件所在的文件夹；默认为随程序的示例。");
        var output = Folder("--out", "输出文件夹；默认为 artifacts/branch-papers。");
        var fonts = Folder("--fonts", "字体文件夹；默认为最近的上级 .fonts，没有时用本机字体。");
        var all = new Option<bool>("--all")
        {
            Description = "制作文件夹中的全部文书；默认只做工作方案、问题清单、整改清单、民主测评表和测评汇总表。",
        };
        var root = new Command("branch-papers", "把一个支部的文书制成 Word 和 PDF，并装成备案包。")
        {
            data,
            output,
            fonts,
            all,
        };
        root.SetAction((result, cancellation) => CommandRunner.Work(
            () => new BranchPapersRun(terminal, cancellation).Run(
                result.GetValue(data) ?? Path.Combine(AppContext.BaseDirectory, "data"),
                result.GetValue(output) ?? Path.Combine("artifacts", "branch-papers"),
                result.GetValue(fonts),
                result.GetValue(all)),
            cancellation));
        return CommandRunner.RunAsync(root, arguments, terminal, Note, cancellation);
    }

    private static Option<string?> Folder(string name, string description) =>
        new(name) { Description = description, HelpName = "文件夹" };
}
