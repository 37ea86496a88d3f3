using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife rules show — says what a profile rules, key by key, with its sources.</summary>
internal static class RulesShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var profile = RulesCommand.Profile("方案");
        var json = new Option<bool>("--json") { Description = "写出 JSON，沿用的各项都写全。" };
        var markdown = MarkdownOption.Create();
        var command = new Command("show", "写出一个规则方案的各项规定和依据。") { profile, json, markdown };
        command.SetAction(result => Show(
            RuleSources.Open(RulesCommand.Require(result.GetValue(profile)), terminal),
            result.GetValue(json),
            result.GetValue(markdown),
            terminal.Output));
        return command;
    }

    private static int Show(RuleProfile profile, bool asJson, bool asMarkdown, TextWriter output)
    {
        if (asJson)
        {
            output.WriteLine(profile.ToJson().TrimEnd());
            return ExitCode.Success;
        }

        var table = new TextTable("规则项", "规定", "依据");
        foreach (var entry in profile.Entries)
        {
            table.Add(entry.Name, RuleWords.Of(entry), entry.Source);
        }

        MarkdownOption.Write(table, asMarkdown, output);
        return ExitCode.Success;
    }
}
