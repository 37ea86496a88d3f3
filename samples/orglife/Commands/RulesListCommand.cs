using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife rules list — lists the rule profiles that come with the library.</summary>
internal static class RulesListCommand
{
    public static Command Create(Terminal terminal)
    {
        var markdown = MarkdownOption.Create();
        var command = new Command("list", "列出随库的规则方案。") { markdown };
        command.SetAction(result => List(result.GetValue(markdown), terminal.Output));
        return command;
    }

    private static int List(bool asMarkdown, TextWriter output)
    {
        var table = new TextTable("方案", "沿用", "名称");
        foreach (var profile in RuleProfiles.Default.All)
        {
            table.Add(profile.Name, profile.Extends ?? "", profile.Title);
        }

        MarkdownOption.Write(table, asMarkdown, output);
        return ExitCode.Success;
    }
}
