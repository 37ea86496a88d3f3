using System.CommandLine;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife — checks papers kept as JSON and makes Word and PDF files of them.</summary>
internal static class OrgLifeCommand
{
    private const string Note =
        "退出码：0 完成；1 文书有误，问题逐条列出；2 命令不能执行，如用法不对、文件不能读写、没有字体。\n"
        + "文件名写作 - 时从标准输入读取；-- 之后的都当作文件名。";

    public static Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        var root = new Command("orglife", "检查党务文书（JSON），制成 Word 和 PDF 文件。")
        {
            TypesCommand.Create(terminal),
            CheckCommand.Create(terminal),
            RenderCommand.Create(terminal),
            BranchCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            LintCommand.Create(terminal),
            CleanCommand.Create(terminal),
            WritingCommand.Create(terminal),
            RulesCommand.Create(terminal),
            StyleCommand.Create(terminal),
        };
        return CommandRunner.RunAsync(root, arguments, terminal, Note, cancellation);
    }
}
