using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>排版结果 — the pages of a document, with what readers of a file navigate by.</summary>
/// <param name="Properties">What the file says of itself.</param>
/// <param name="Pages">The pages, in order.</param>
/// <param name="Structure">The logical structure; its root has the role <see cref="StructureRole.Document"/>.</param>
/// <param name="Outline">The headings, in order.</param>
public sealed record LaidOutDocument(
    DocumentProperties Properties,
    IReadOnlyList<Page> Pages,
    StructureNode Structure,
    IReadOnlyList<OutlineEntry> Outline);
