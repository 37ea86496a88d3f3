namespace OrgLife.Documents.Word;

/// <summary>
/// Word 输出 — writes a document tree as a .docx file that Word, WPS and LibreOffice break into the same
/// lines and pages. The same tree gives the same bytes, whatever the culture, the time zone or the kind of
/// stream.
/// </summary>
public static class WordWriter
{
    /// <summary>
    /// Writes the file. Characters that XML cannot hold (control characters, lone surrogates) are left out.
    /// </summary>
    /// <param name="document">The tree, with at least one section.</param>
    /// <param name="output">Any writable stream; it is written forward only and stays open.</param>
    /// <param name="options">What the host chooses; the official fonts where null (the default).</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="output"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">The document has no section, or a table's cells do not fit its
    /// grid.</exception>
    public static void Write(Document document, Stream output, WordOptions? options = null)
    {
        Check(document, output);
        var markup = StyleMarkup.Of(document, options ?? new WordOptions());
        var furniture = FurnitureParts.Of(document, markup);
        var pictures = PictureParts.Of(document);
        var parts = PartList.Of(document, markup, furniture, pictures);
        StablePackage.Write(parts, output);
    }

    private static void Check(Document document, Stream output)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = output ?? throw new ArgumentNullException(nameof(output));
        if (document.Sections.Count == 0)
        {
            throw new ArgumentException("A document has at least one section.", nameof(document));
        }
    }
}
