namespace OrgLife.Documents;

/// <summary>清理结果 — a text after it was cleaned, and what was changed.</summary>
/// <param name="Text">The cleaned text: lines parted by line feeds, none blank, no markup.</param>
/// <param name="Changes">Every change, in the order of the text; none where it was clean.</param>
public sealed record CleanedText(string Text, IReadOnlyList<TextChange> Changes);
