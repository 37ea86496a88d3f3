namespace OrgLife.Documents;

/// <summary>A line of the catalogue of what cleaning changes.</summary>
/// <param name="Code">The stable word, <c>cleaning.…</c>.</param>
/// <param name="Name">What was found, in Chinese.</param>
/// <param name="Note">What the writer should look after; null where nothing is lost.</param>
internal sealed record CleaningKind(string Code, string Name, string? Note = null);
