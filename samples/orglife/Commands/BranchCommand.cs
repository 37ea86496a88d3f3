using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife branch — makes the whole set of papers of one branch and year, and its filing packet.</summary>
internal static class BranchCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string?>("文件")
        {
            Description = "支部组织生活会的 JSON 文件；- 为标准输入。",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var rules = RulesOption.Create();
        var folder = new Option<string?>("--out") { Description = "输出文件夹；没有时建立。不写时只检查。", HelpName = "文件夹" };
        var fonts = new Option<string?>("--fonts")
        {
            Description = "字体文件夹；默认为最近的上级 .fonts，没有时用本机字体。",
            HelpName = "文件夹",
        };
        var json = new Option<bool>("--json") { Description = "同时写出每份文书的 JSON，可以修改后用 render 制作。" };
        var schema = new Option<bool>("--schema") { Description = "只写出这种 JSON 的 JSON Schema。" };
        var command = new Command("branch", "由一个支部一年的情况制作全套文书和备案包。") { file, rules, folder, fonts, json, schema };
        command.SetAction((result, cancellation) => CommandRunner.Work(
            () => result.GetValue(schema)
                ? Print(terminal.Output)
                : new BranchRun(terminal, cancellation).Run(
                    PaperSources.Of(result.GetValue(file) is { } name ? [name] : [], terminal)[0],
                    RulesOption.Open(result.GetValue(rules), terminal)
                        ?? throw new CommandFailedException("没有写规则方案，请用 --rules 指明。"),
                    result.GetValue(folder),
                    result.GetValue(fonts),
                    result.GetValue(json)),
            cancellation));
        return command;
    }

    private static int Print(TextWriter output)
    {
        output.WriteLine(BranchMeeting.Schema.TrimEnd());
        return ExitCode.Success;
    }
}
