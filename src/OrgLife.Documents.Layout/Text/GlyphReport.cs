using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 字形检查 — which characters of a document the faces at hand do not draw as asked for. Nothing is laid out.
/// </summary>
public sealed record GlyphReport
{
    /// <summary>Characters that no face has: laying the document out would fail with all of them.</summary>
    public required IReadOnlyList<MissingGlyph> Missing { get; init; }

    /// <summary>
    /// Characters that another face than the preferred one draws, each once for a source and role.
    /// </summary>
    public required IReadOnlyList<GlyphSubstitution> Substitutions { get; init; }

    /// <summary>Private Use characters, whether drawn or not.</summary>
    public required IReadOnlyList<PrivateUseCharacter> PrivateUse { get; init; }

    /// <summary>Control and invisible characters, which are left out.</summary>
    public required IReadOnlyList<OmittedCharacter> Omitted { get; init; }

    /// <summary>Looks up every character of a document.</summary>
    public static GlyphReport Of(Document document, IFontSource fonts)
    {
        var log = new GlyphLog();
        var itemizer = new Itemizer(fonts, log);
        foreach (var (inlines, runIn, style) in DocumentParagraphs.Of(document))
        {
            itemizer.Itemize(inlines, runIn, style);
        }

        return log.ToReport();
    }
}
