namespace OrgLife.Documents;

/// <summary>Several texts of a field, such as measures, which are numbered where there is more than one.</summary>
internal sealed record NumberedTexts(IReadOnlyList<string> Items);
