using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>书签 — a heading and where it stands.</summary>
/// <param name="Title">The heading's text.</param>
/// <param name="Level">1 to 9; an entry belongs to the last one before it of a lower level.</param>
/// <param name="PageNumber">The page, from 1.</param>
/// <param name="Y">The top of the heading's first line, from the top of the sheet.</param>
public sealed record OutlineEntry(string Title, int Level, int PageNumber, Length Y);
