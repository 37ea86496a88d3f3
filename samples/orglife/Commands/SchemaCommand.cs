using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife schema — prints the JSON schema of a paper, for editors that check while one types.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var type = new Argument<string?>("种类")
        {
            Description = "文书种类，如 workPlan；见 types 命令。",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema", "写出一种文书的 JSON Schema。") { type };
        command.SetAction(result => Print(result.GetValue(type), terminal.Output));
        return command;
    }

    private static int Print(string? type, TextWriter output)
    {
        var known = string.Join("、", PaperCatalogue.All.Select(paper => paper.Type));
        if (type is null)
        {
            throw new CommandFailedException($"没有写文书种类。可用：{known}。");
        }

        var kind = PaperCatalogue.Find(type)
            ?? throw new CommandFailedException($"没有“{type}”这种文书。可用：{known}。");
        output.WriteLine(kind.Schema.TrimEnd());
        return ExitCode.Success;
    }
}
