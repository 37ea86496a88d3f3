using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>Says a key that a profile says nothing of.</summary>
internal static class RuleWords
{
    public static string Of(RuleEntry entry) => entry.Text.Length > 0 ? entry.Text : "（未规定）";
}
