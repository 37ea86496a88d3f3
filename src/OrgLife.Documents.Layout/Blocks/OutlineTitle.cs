namespace OrgLife.Documents.Layout;

/// <summary>A heading as the bookmarks show it.</summary>
internal sealed record OutlineTitle(string Title, int Level);
