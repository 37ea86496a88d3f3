namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A font of a PDF file as pdffonts lists it.</summary>
/// <param name="Name">The PostScript name with the tag of a subset, such as <c>ABCDEF+FandolFang-Regular</c>.</param>
/// <param name="Type">Such as <c>CID TrueType</c> or <c>CID Type 0C</c>.</param>
internal sealed record EmbeddedFont(
    string Name, string Type, string Encoding, bool IsEmbedded, bool IsSubset, bool HasUnicode);
