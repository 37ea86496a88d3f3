namespace OrgLife.Documents.Content;

/// <summary>段落 — text that is broken into lines.</summary>
/// <param name="Inlines">What stands on the lines; none gives one empty line.</param>
/// <param name="Style">How the paragraph is set.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines, ParagraphStyle Style) : Block
{
    /// <summary>A paragraph of one run.</summary>
    public Paragraph(string text, ParagraphStyle style)
        : this([new Run(text)], style)
    {
    }
}
