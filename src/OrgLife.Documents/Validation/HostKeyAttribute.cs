namespace OrgLife.Documents;

/// <summary>主机的编号 — a key of the host's own: it is never printed, and no text to be corrected or cleaned.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HostKeyAttribute : Attribute;
