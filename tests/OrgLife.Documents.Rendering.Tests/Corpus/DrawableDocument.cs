using System.Text;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A tree without the characters that no font at hand has, so that it can be set in real fonts.</summary>
internal static class DrawableDocument
{
    public static Document Of(Document document, IFontSource fonts)
    {
        var missing = GlyphReport.Of(document, fonts).Missing.Select(glyph => glyph.CodePoint).ToHashSet();
        return document with
        {
            Sections = [.. document.Sections.Select(section => section with
            {
                Blocks = [.. section.Blocks.Select(block => Of(block, missing))],
            })],
        };
    }

    private static Block Of(Block block, HashSet<int> missing) => block switch
    {
        Heading heading => heading with { Inlines = Of(heading.Inlines, missing) },
        Paragraph paragraph => Of(paragraph, missing),
        Table table => table with { Rows = [.. table.Rows.Select(row => Of(row, missing))] },
        KeepTogether kept => kept with { Blocks = [.. kept.Blocks.Select(inner => Of(inner, missing))] },
        BottomAnchored anchored => new BottomAnchored([.. anchored.Blocks.Select(inner => Of(inner, missing))]),
        _ => block,
    };

    private static Paragraph Of(Paragraph paragraph, HashSet<int> missing) =>
        paragraph with { Inlines = Of(paragraph.Inlines, missing) };

    private static TableRow Of(TableRow row, HashSet<int> missing) => row with
    {
        Cells = [.. row.Cells.Select(cell => cell with
        {
            Paragraphs = [.. cell.Paragraphs.Select(paragraph => Of(paragraph, missing))],
        })],
    };

    private static IReadOnlyList<Inline> Of(IReadOnlyList<Inline> inlines, HashSet<int> missing) =>
        [.. inlines.Select(inline => inline is Run run ? run with { Text = Of(run.Text, missing) } : inline)];

    private static string Of(string text, HashSet<int> missing)
    {
        var drawable = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            drawable.Append(missing.Contains(rune.Value) ? "" : rune.ToString());
        }

        return drawable.ToString();
    }
}
