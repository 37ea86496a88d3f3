using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife rules diff — says where two profiles differ.</summary>
internal static class RulesDiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var (first, second) = (RulesCommand.Profile("甲"), RulesCommand.Profile("乙"));
        var markdown = MarkdownOption.Create();
        var command = new Command("diff", "列出两个规则方案不同的各项。") { first, second, markdown };
        command.SetAction(result => Compare(
            RuleSources.Open(RulesCommand.Require(result.GetValue(first)), terminal),
            RuleSources.Open(RulesCommand.Require(result.GetValue(second)), terminal),
            result.GetValue(markdown),
            terminal.Output));
        return command;
    }

    private static int Compare(RuleProfile first, RuleProfile second, bool asMarkdown, TextWriter output)
    {
        var differences = first.Entries.Zip(second.Entries)
            .Where(pair => pair.First.Text != pair.Second.Text)
            .ToList();
        if (differences.Count == 0)
        {
            output.WriteLine($"{first.Name} 和 {second.Name} 没有不同。");
            return ExitCode.Success;
        }

        var table = new TextTable("规则项", first.Name, second.Name, "依据");
        foreach (var (one, other) in differences)
        {
            table.Add(one.Name, RuleWords.Of(one), RuleWords.Of(other), Sources(one, other));
        }

        MarkdownOption.Write(table, asMarkdown, output);
        return ExitCode.Success;
    }

    private static string Sources(RuleEntry one, RuleEntry other) =>
        string.Join("；", new[] { one.Source, other.Source }.Where(source => source.Length > 0).Distinct());
}
