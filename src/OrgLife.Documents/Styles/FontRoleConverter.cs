using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Keeps a face as 小标宋.</summary>
internal sealed class FontRoleConverter() : StyleValueConverter<FontRole>(StyleValues.FontOf, StyleValues.Of);
