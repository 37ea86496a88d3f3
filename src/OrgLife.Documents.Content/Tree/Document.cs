namespace OrgLife.Documents.Content;

/// <summary>
/// 文档 — the immutable tree that a model is composed into and that every output reads. It carries meaning (roles,
/// outline levels, repeated rows), never markup and never a coordinate.
/// </summary>
/// <param name="Properties">What the file says of itself.</param>
/// <param name="Sections">The pages, at least one section.</param>
public sealed record Document(DocumentProperties Properties, IReadOnlyList<Section> Sections)
{
    /// <summary>
    /// 样式集 — the named styles a clerk finds in Word's style list; a paragraph that departs from the style of its name
    /// carries the difference itself. None by default.
    /// </summary>
    public IReadOnlyList<ParagraphStyle> Styles { get; init; } = [];
}
