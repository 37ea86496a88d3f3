using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Sets the paragraphs of a document one after the other: characters, widths, lines, places.</summary>
/// <param name="itemizer">Finds the glyphs.</param>
/// <param name="options">What may be done in more than one way.</param>
internal sealed class ParagraphSetter(Itemizer itemizer, LayoutOptions options)
{
    private readonly LineSetter _lines = new(new GlyphStore());
    private (ParagraphStyle? Style, Length Width, LineEdges Edges) _last;

    /// <summary>
    /// Whether nothing was to be said of the last paragraph's characters, so that one of the same text, set alike, needs
    /// no look at them.
    /// </summary>
    public bool LastWasPlain => itemizer.LastWasPlain;

    /// <summary>Sets a paragraph without text that runs in.</summary>
    public ParagraphLayout Set(Paragraph paragraph, Length width, PageFigures? page = null) =>
        Set(paragraph.Inlines, [], paragraph.Style, width, page);

    /// <summary>Sets a paragraph.</summary>
    /// <param name="inlines">The paragraph's own inlines.</param>
    /// <param name="runIn">What runs in after a heading.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="width">The room for its lines and indents.</param>
    /// <param name="page">The page it stands on; null stands for all digits.</param>
    public ParagraphLayout Set(
        IReadOnlyList<Inline> inlines, IReadOnlyList<Inline> runIn, ParagraphStyle style, Length width,
        PageFigures? page = null)
    {
        var text = itemizer.Itemize(inlines, runIn, style, page);
        var edges = EdgesOf(style, width);
        TextSpacing.Apply(text, options.Spacing);
        LineBreaker.Break(text, edges.Right - edges.FirstLeft, edges.Right - edges.Left, options);
        return _lines.Set(text, style, edges);
    }

    /// <summary>Looks up all digits of the page numbers in headers and footers.</summary>
    public void CheckDigits(PageFurniture furniture) => itemizer.CheckDigits(furniture);

    // Cells beside and below each other mostly have the same.
    private LineEdges EdgesOf(ParagraphStyle style, Length width)
    {
        if (!ReferenceEquals(_last.Style, style) || _last.Width != width)
        {
            _last = (style, width, LineEdges.Of(style, width));
        }

        return _last.Edges;
    }
}
