using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>A part of a report with its paragraphs, none where there is nothing to say yet.</summary>
internal sealed record SituationSectionText(SituationSection Section, IReadOnlyList<Run> Lines);
