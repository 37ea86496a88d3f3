namespace OrgLife.Documents;

/// <summary>
/// 主机的编号 — marks a key of the host's own in a paper made outside the library: it is never printed, and no text to be
/// corrected or cleaned.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HostKeyAttribute : Attribute;
