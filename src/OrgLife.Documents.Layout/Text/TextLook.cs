using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>What glyphs of one look share.</summary>
/// <param name="Face">The face that draws them.</param>
/// <param name="Style">The style asked for.</param>
/// <param name="Part">0 for the paragraph or heading itself, 1 for text that runs in after a heading.</param>
internal sealed record TextLook(Typeface Face, TextStyle Style, int Part)
{
    /// <summary>What of it shows on the page.</summary>
    public GlyphLook Shown { get; } = new(Face, Style.Size.Em, Style.Ink);

    /// <summary>The length of the em.</summary>
    public Length Em => Shown.Size;

    public bool Is(Typeface face, TextStyle style, int part) =>
        ReferenceEquals(Face, face) && ReferenceEquals(Style, style) && Part == part;
}
