namespace OrgLife.Documents.Word;

/// <summary>A style of the file.</summary>
/// <param name="Id">What paragraphs refer to.</param>
/// <param name="WordName">What Word knows it by: built-in styles by their English names.</param>
/// <param name="Style">How its paragraphs are set.</param>
internal sealed record NamedStyle(string Id, string WordName, ParagraphStyle Style);
