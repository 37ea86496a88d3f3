using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>规则方案 — the option that names the rules papers are held against.</summary>
internal static class RulesOption
{
    public static Option<string?> Create() => new("--rules")
    {
        Description = "规则方案：名称（见 rules list）或 JSON 文件；不写时只按文书本身检查。",
        HelpName = "方案",
    };

    /// <summary>The profile of a name or a file; null where none is asked for.</summary>
    /// <exception cref="CommandFailedException">There is no such profile, or the file is not one.</exception>
    public static RuleProfile? Open(string? argument, Terminal terminal) =>
        argument is null ? null : RuleSources.Open(argument, terminal);
}
