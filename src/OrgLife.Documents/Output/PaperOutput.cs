using System.Text;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Pdf;
using OrgLife.Documents.Word;

namespace OrgLife.Documents;

/// <summary>
/// 输出 — writes papers as Word and PDF. A paper with errors is refused before a byte is written, and a saved file is
/// either whole or not there: it is written under another name and then renamed.
/// </summary>
public static class PaperOutput
{
    /// <summary>Writes a paper as a Word file.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="output">Any stream that can be written forward; left open.</param>
    /// <param name="options">Choices; <see cref="OutputOptions.Default"/> where null.</param>
    /// <exception cref="InvalidDocumentException">The paper has errors; nothing was written.</exception>
    public static void WriteWord(this PartyPaper paper, Stream output, OutputOptions? options = null)
    {
        var chosen = options ?? OutputOptions.Default;
        WordWriter.Write(paper.ComposeChecked(chosen), output, chosen.Word);
    }

    /// <summary>Saves a paper as a Word file; a file of that name is replaced.</summary>
    /// <inheritdoc cref="WriteWord"/>
    public static void SaveWord(this PartyPaper paper, string path, OutputOptions? options = null)
    {
        var chosen = options ?? OutputOptions.Default;
        var document = paper.ComposeChecked(chosen);
        WholeFile.Write(path, output => WordWriter.Write(document, output, chosen.Word));
    }

    /// <summary>Saves a paper as JSON, with or without errors; a file of that name is replaced.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="path">The file: UTF-8 without byte order mark.</param>
    public static void SaveJson(this PartyPaper paper, string path)
    {
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(paper.ToJson());
        WholeFile.Write(path, output => output.Write(bytes, 0, bytes.Length));
    }

    /// <summary>Writes a paper as a PDF file.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="output">Any stream that can be written forward; left open.</param>
    /// <param name="fonts">The fonts, such as a <see cref="FontLibrary"/>.</param>
    /// <param name="options">Choices; <see cref="OutputOptions.Default"/> where null.</param>
    /// <param name="cancellation">Looked at before every block and page.</param>
    /// <exception cref="InvalidDocumentException">The paper has errors; nothing was written.</exception>
    /// <exception cref="MissingGlyphException">No font has some character; nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The work was called off.</exception>
    public static void WritePdf(
        this PartyPaper paper,
        Stream output,
        IFontSource fonts,
        OutputOptions? options = null,
        CancellationToken cancellation = default)
    {
        var chosen = options ?? OutputOptions.Default;
        PdfWriter.Write(paper.LayOut(fonts, chosen, cancellation), output, chosen.Pdf, cancellation);
    }

    /// <summary>Saves a paper as a PDF file; a file of that name is replaced.</summary>
    /// <inheritdoc cref="WritePdf"/>
    public static void SavePdf(
        this PartyPaper paper,
        string path,
        IFontSource fonts,
        OutputOptions? options = null,
        CancellationToken cancellation = default)
    {
        var chosen = options ?? OutputOptions.Default;
        var pages = paper.LayOut(fonts, chosen, cancellation);
        WholeFile.Write(path, output => PdfWriter.Write(pages, output, chosen.Pdf, cancellation));
    }

    /// <summary>Makes both files in memory, ready to be saved or put into a <see cref="FilingPacket"/>.</summary>
    /// <inheritdoc cref="WritePdf"/>
    public static RenderedPaper Render(
        this PartyPaper paper,
        IFontSource fonts,
        OutputOptions? options = null,
        CancellationToken cancellation = default)
    {
        var chosen = options ?? OutputOptions.Default;
        var document = paper.ComposeChecked(chosen);
        var pages = DocumentLayout.LayOut(document, fonts, chosen.Layout, cancellation);
        return new RenderedPaper(
            paper.Title,
            pages.Pages.Count,
            WholeFile.InMemory(output => WordWriter.Write(document, output, chosen.Word)),
            WholeFile.InMemory(output => PdfWriter.Write(pages, output, chosen.Pdf, cancellation)));
    }

    /// <summary>Sets a paper's pages, to measure them or to write them elsewhere.</summary>
    /// <inheritdoc cref="WritePdf"/>
    public static LaidOutDocument LayOut(
        this PartyPaper paper,
        IFontSource fonts,
        OutputOptions? options = null,
        CancellationToken cancellation = default)
    {
        var chosen = options ?? OutputOptions.Default;
        return DocumentLayout.LayOut(paper.ComposeChecked(chosen), fonts, chosen.Layout, cancellation);
    }

    private static Document ComposeChecked(this PartyPaper paper, OutputOptions options)
    {
        paper.RequireValid(options.Rules);
        return paper.Compose(options.Composition);
    }
}
