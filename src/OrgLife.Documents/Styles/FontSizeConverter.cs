using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Keeps a size as 小二 or 18pt.</summary>
internal sealed class FontSizeConverter() : StyleValueConverter<FontSize>(StyleValues.SizeOf, StyleValues.Of);
