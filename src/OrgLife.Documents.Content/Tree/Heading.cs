namespace OrgLife.Documents.Content;

/// <summary>
/// 标题 — a heading; its level is <see cref="ParagraphStyle.OutlineLevel"/> of its style. Only <see cref="Inlines"/>
/// take the heading's face and stand in the bookmarks; <see cref="RunIn"/> follows on the same line as body text, as
/// in （一）小标题。正文… (complaint of clerks: a heading style that swallows the whole paragraph).
/// </summary>
/// <param name="Inlines">The heading itself, with its number.</param>
/// <param name="Style">How the paragraph is set and how the heading looks.</param>
public sealed record Heading(IReadOnlyList<Inline> Inlines, ParagraphStyle Style) : Block
{
    /// <summary>A heading of one run.</summary>
    public Heading(string text, ParagraphStyle style)
        : this([new Run(text)], style)
    {
    }

    /// <summary>Body text that follows in the same paragraph; none by default. Its runs carry their own style.</summary>
    public IReadOnlyList<Inline> RunIn { get; init; } = [];

    /// <summary>
    /// The style of the whole paragraph: <see cref="Style"/>, but where body text runs in, the heading has it already
    /// and need not stay with the block below, nor all its lines together.
    /// </summary>
    public ParagraphStyle ParagraphStyle =>
        RunIn.Count == 0 ? Style : Style with { KeepWithNext = false, KeepLinesTogether = false };
}
