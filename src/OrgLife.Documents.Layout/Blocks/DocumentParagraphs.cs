using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>All the text of a document, paragraph by paragraph, page furniture included.</summary>
internal static class DocumentParagraphs
{
    public static IEnumerable<(
        IReadOnlyList<Inline> Inlines, IReadOnlyList<Inline> RunIn, ParagraphStyle Style)> Of(
        Document document)
    {
        foreach (var section in document.Sections)
        {
            foreach (var paragraph in section.Blocks.SelectMany(In))
            {
                yield return paragraph;
            }

            var furniture = section.Furniture;
            foreach (var paragraph in furniture.OddHeader.Concat(furniture.EvenHeader)
                .Concat(furniture.OddFooter).Concat(furniture.EvenFooter))
            {
                yield return (paragraph.Inlines, [], paragraph.Style);
            }
        }
    }

    private static IEnumerable<(IReadOnlyList<Inline>, IReadOnlyList<Inline>, ParagraphStyle)> In(
        Block block) =>
        block switch
        {
            Paragraph paragraph => [(paragraph.Inlines, [], paragraph.Style)],
            Heading heading => [(heading.Inlines, heading.RunIn, heading.ParagraphStyle)],
            Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs)
                .Select(p => (p.Inlines, (IReadOnlyList<Inline>)[], p.Style)),
            KeepTogether kept => kept.Blocks.SelectMany(In),
            BottomAnchored anchored => anchored.Blocks.SelectMany(In),
            _ => [],
        };
}
