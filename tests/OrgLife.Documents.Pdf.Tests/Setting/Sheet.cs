using System.Text;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>A document set by hand, item by item.</summary>
internal sealed class Sheet
{
    private readonly List<List<PageItem>> _pages = [[]];
    private readonly List<OutlineEntry> _outline = [];

    public Typeface Face { get; init; } = new SquareTypeface();

    public PaperSize Size { get; init; } = PaperSize.A4;

    public DocumentProperties Properties { get; init; } = new() { Title = "民主评议党员测评表" };

    public StructureNode Root { get; } = new(StructureRole.Document);

    public IReadOnlyList<PageItem> Items => [.. _pages.SelectMany(items => items)];

    public LaidOutDocument Document => new(
        Properties,
        [.. _pages.Select((items, i) => new Page(i + 1, Size, items))],
        Root,
        _outline);

    public static StructureNode Node(StructureRole role, int level = 0, string alternateText = "") =>
        new(role) { Level = level, AlternateText = alternateText };

    public Sheet Add(PageItem item)
    {
        _pages[^1].Add(item);
        return this;
    }

    /// <summary>A line of text as a paragraph of its own.</summary>
    public Sheet Line(string text, double x, double y, double size = 16, double spacing = 0) =>
        Add(Run(text, x, y, size, spacing) with { Structure = Root.Add(Node(StructureRole.Paragraph)) });

    public Sheet Heading(string text, int level, double y)
    {
        _outline.Add(new OutlineEntry(text, level, _pages.Count, Length.FromMillimeters(y - 6)));
        return Add(Run(text, 28, y) with { Structure = Root.Add(Node(StructureRole.Heading, level)) });
    }

    public Sheet Rule(double x1, double y1, double x2, double y2, LineStyle? style = null) =>
        Add(new Stroke(
            style ?? LineStyle.Thin,
            Length.FromMillimeters(x1), Length.FromMillimeters(y1),
            Length.FromMillimeters(x2), Length.FromMillimeters(y2)));

    public Sheet NewPage()
    {
        _pages.Add([]);
        return this;
    }

    /// <summary>
    /// Text from a point in millimetres, its glyphs apart by their advance and a spacing in points.
    /// </summary>
    public GlyphRun Run(
        string text, double x, double y, double size = 16, double spacing = 0, Typeface? face = null)
    {
        var used = face ?? Face;
        var em = Length.FromPoints(size);
        var pen = Length.Zero;
        var glyphs = new List<PositionedGlyph>();
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = used.GlyphOf(rune.Value);
            glyphs.Add(new PositionedGlyph(glyph, rune.Value, pen));
            pen += (em * used.AdvanceOf(glyph) / used.UnitsPerEm) + Length.FromPoints(spacing);
        }

        return new GlyphRun(used, em, Ink.Black, Length.FromMillimeters(y), glyphs.ToArray())
        {
            Left = Length.FromMillimeters(x),
        };
    }
}
