namespace OrgLife.Documents;

/// <summary>规则项 — a key of a profile as people read it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Name">名称 of the key.</param>
/// <param name="Text">规定 — what the profile says, in Chinese; empty where it says nothing.</param>
/// <param name="Source">依据; empty where there is none.</param>
public sealed record RuleEntry(RuleKey Key, string Name, string Text, string Source);
