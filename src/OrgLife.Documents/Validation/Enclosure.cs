namespace OrgLife.Documents;

/// <summary>所附文书 — a paper inside another, which its own rules hold for.</summary>
/// <param name="Path">The field that holds it.</param>
/// <param name="Paper">The paper.</param>
internal readonly record struct Enclosure(string Path, PartyPaper Paper);
