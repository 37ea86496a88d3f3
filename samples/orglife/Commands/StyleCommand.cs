using System.CommandLine;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife style — shows house styles and where they depart from the standard.</summary>
internal static class StyleCommand
{
    public static Command Create(Terminal terminal) => new("style", "查看版式，与国家标准对照。")
    {
        StyleShowCommand.Create(terminal),
        StyleDiffCommand.Create(terminal),
        StyleSchemaCommand.Create(terminal),
    };

    /// <summary>An argument that names a file.</summary>
    public static Argument<string?> File() => new("文件")
    {
        Description = "版式的 JSON 文件；- 表示标准输入。",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <exception cref="CommandFailedException">No file is named.</exception>
    public static string Require(string? argument) => string.IsNullOrEmpty(argument)
        ? throw new CommandFailedException("没有写版式文件。")
        : argument;
}
