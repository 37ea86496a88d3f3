namespace OrgLife.Documents;

/// <summary>更正结果 — a paper after its writing was corrected, and what was changed.</summary>
/// <param name="Paper">The corrected paper.</param>
/// <param name="Changes">Every text that was changed, in the order of the fields.</param>
public sealed record CorrectedWriting(PartyPaper Paper, IReadOnlyList<WritingChange> Changes);
