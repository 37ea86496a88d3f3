namespace OrgLife.Documents.Content;

/// <summary>换行 — a forced new line inside a paragraph.</summary>
public sealed record LineBreak : Inline;
