using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>The fonts of a document, in the order of first drawing.</summary>
internal sealed class DocumentFonts : IDisposable
{
    private readonly List<PdfFont> _fonts = [];
    private PdfFont? _last;

    /// <summary>Gathers what all pages draw, and makes the subsets.</summary>
    public DocumentFonts(LaidOutDocument document, CancellationToken cancellationToken)
    {
        foreach (var page in document.Pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var items = page.Items;
            for (var (i, count) = (0, items.Count); i < count; i++)
            {
                if (items[i] is GlyphRun run)
                {
                    AddGlyphs(run, page.Number);
                }
            }
        }

        var number = 1;
        foreach (var font in _fonts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            font.CloseGlyphs(number);
            number += font.Readings;
        }
    }

    public IReadOnlyList<PdfFont> Fonts => _fonts;

    /// <summary>The font of a face: mostly that of the run before, and documents have a handful of them.</summary>
    public PdfFont Of(Typeface face) =>
        _last is not null && ReferenceEquals(_last.Face, face) ? _last : _last = Find(face);

    public void Dispose()
    {
        foreach (var font in _fonts)
        {
            font.Dispose();
        }
    }

    private PdfFont Find(Typeface face)
    {
        foreach (var font in _fonts)
        {
            if (ReferenceEquals(font.Face, face))
            {
                return font;
            }
        }

        var added = new PdfFont(face);
        _fonts.Add(added);
        return added;
    }

    private void AddGlyphs(GlyphRun run, int pageNumber)
    {
        var characters = Of(run.Face).Characters;
        foreach (ref readonly var glyph in run.Glyphs.Span)
        {
            if (glyph.Glyph == 0)
            {
                // ISO 19005-3 6.2.11.8 forbids it, and a blank for a character must never be silent.
                throw new ArgumentException(
                    $"Page {pageNumber} draws glyph 0 (.notdef) of {run.Face.PostScriptName} "
                    + $"for U+{glyph.CodePoint:X4}.");
            }

            characters.Add(glyph.Glyph, glyph.CodePoint);
        }
    }
}
