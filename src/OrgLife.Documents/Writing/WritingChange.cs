namespace OrgLife.Documents;

/// <summary>更正 — one text that was changed.</summary>
/// <param name="Path">The field, such as <c>stages[0].title</c>.</param>
/// <param name="Before">原文.</param>
/// <param name="After">改为.</param>
/// <param name="Codes">
/// The rules that were applied, in order; before them <c>text.lone-surrogate</c> for half a character.
/// </param>
public sealed record WritingChange(string Path, string Before, string After, IReadOnlyList<string> Codes);
