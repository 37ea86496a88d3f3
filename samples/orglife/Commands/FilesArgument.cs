using System.CommandLine;

namespace OrgLife.Samples.CommandLine;

/// <summary>文件 — the argument that names the papers.</summary>
internal static class FilesArgument
{
    public static Argument<string[]> Create() => new("文件")
    {
        Description = "文书的 JSON 文件；- 为标准输入。",
        Arity = ArgumentArity.ZeroOrMore,
    };
}
