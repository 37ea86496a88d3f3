using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 字体替代 — a character drawn by another face than the preferred one, because that one has it not.
/// </summary>
/// <param name="CodePoint">The character, a Unicode scalar value.</param>
/// <param name="Source">The path of the model's field it came from; null for text of the form itself.</param>
/// <param name="Role">The role of the text.</param>
/// <param name="Face">The family name of the face that draws it.</param>
public sealed record GlyphSubstitution(int CodePoint, string? Source, FontRole Role, string Face);
