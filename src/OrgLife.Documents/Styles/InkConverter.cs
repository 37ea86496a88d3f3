using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Keeps a colour as FF0000.</summary>
internal sealed class InkConverter() : StyleValueConverter<Ink>(StyleValues.InkOf, ink => ink.ToString());
