namespace OrgLife.Documents;

/// <summary>可空白 — a list whose elements may be blank, and which may have none: the cells of a row to be filled by hand.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MayBeBlankAttribute : Attribute;
