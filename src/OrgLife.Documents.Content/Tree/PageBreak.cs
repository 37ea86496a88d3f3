namespace OrgLife.Documents.Content;

/// <summary>分页 — the next block starts a new page.</summary>
public sealed record PageBreak : Block;
