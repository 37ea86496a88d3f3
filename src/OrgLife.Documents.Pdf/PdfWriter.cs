using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>PDF 输出 — writes laid out pages as a tagged PDF/A-3a file (PDF 1.7, ISO 19005-3).</summary>
public static class PdfWriter
{
    /// <summary>Writes a document. The same document gives the same bytes.</summary>
    /// <param name="document">The document, with at least one page.</param>
    /// <param name="output">Where to; it is only written to, forward, and is left open.</param>
    /// <param name="options">What may be chosen; the defaults where null.</param>
    /// <param name="cancellationToken">Looked at before every page.</param>
    /// <exception cref="ArgumentException">
    /// The document has no page, draws a glyph 0, or has an item or heading that belongs nowhere; or two
    /// attachments have one name.
    /// </exception>
    /// <exception cref="PictureException">A picture cannot be read.</exception>
    /// <exception cref="OperationCanceledException">
    /// The work was cancelled; the output is incomplete.
    /// </exception>
    public static void Write(
        LaidOutDocument document,
        Stream output,
        PdfOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Check(document, output);
        options ??= new PdfOptions();
        using var fonts = new DocumentFonts(document, cancellationToken);
        using var file = new PdfFile(output, options.Compression);
        var (catalog, information) = new Catalog(file, document, options).Write(fonts, cancellationToken);
        file.Finish(catalog, information);
    }

    private static void Check(LaidOutDocument document, Stream output)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = output ?? throw new ArgumentNullException(nameof(output));
        if (document.Pages.Count == 0)
        {
            throw new ArgumentException("The document has no page.", nameof(document));
        }
    }
}
