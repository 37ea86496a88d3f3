using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>排版 — makes pages of a document tree.</summary>
public static class DocumentLayout
{
    /// <summary>Lays a document out. The same document, fonts and options give the same pages.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="fonts">Where faces come from.</param>
    /// <param name="options">What may be done in more than one way; the defaults where null.</param>
    /// <param name="cancellationToken">Asked at every block and page.</param>
    /// <exception cref="MissingGlyphException">No face has some of the characters; nothing has been laid
    /// out.</exception>
    /// <exception cref="LayoutException">A line, picture or rule is higher than the page.</exception>
    /// <exception cref="ArgumentException">The cells of a table do not fit together; see
    /// <see cref="TableGrid.Of"/>.</exception>
    public static LaidOutDocument LayOut(
        Document document,
        IFontSource fonts,
        LayoutOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var log = new GlyphLog();
        var setter = new ParagraphSetter(new Itemizer(fonts, log), options ?? new LayoutOptions());
        var composer = new DocumentComposer(setter, cancellationToken);
        composer.MeasureSections(document);
        log.ThrowIfMissing();
        composer.FlowSections();
        return new LaidOutDocument(
            document.Properties, composer.PaintPages(), composer.Structure, composer.Outline);
    }
}
