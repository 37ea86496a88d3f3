using System.Text.Json.Nodes;

namespace OrgLife.Documents;

/// <summary>A profile as it is written, before it takes anything from others.</summary>
/// <param name="File">Where it was read; empty where it was not a file.</param>
/// <param name="Own">What it says itself.</param>
/// <param name="Json">Its members, which tell a key that is null from one that is not there.</param>
internal sealed record RuleProfileText(string File, RuleProfile Own, JsonObject Json)
{
    public bool Has(RuleKey key) => Json.ContainsKey(RuleEntries.PropertyOf(key));
}
