namespace OrgLife.Documents.Layout;

/// <summary>略去字符 — a control or invisible character that is not drawn.</summary>
/// <param name="CodePoint">The character, a Unicode scalar value.</param>
/// <param name="Source">The path of the model's field it came from; null for text of the form itself.</param>
public sealed record OmittedCharacter(int CodePoint, string? Source);
