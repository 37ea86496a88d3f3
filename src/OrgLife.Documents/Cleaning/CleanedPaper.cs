namespace OrgLife.Documents;

/// <summary>清理结果 — a paper after its texts were cleaned, and what was changed.</summary>
/// <param name="Paper">The cleaned paper; the very paper where it was clean.</param>
/// <param name="Changes">Every change, in the order of the fields and of their texts.</param>
public sealed record CleanedPaper(PartyPaper Paper, IReadOnlyList<TextChange> Changes);
