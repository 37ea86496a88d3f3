using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Keeps a length as 37mm or 28.95pt.</summary>
internal sealed class LengthConverter() : StyleValueConverter<Length>(StyleValues.LengthOf, StyleValues.Of);
