using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents;

/// <summary>
/// 面 — what depends on where pages end: whether the first has room for text (GB/T 9704-2012 7.3.2), and that the imprint
/// falls on an even page (GB/T 33476.2-2016 7.3.1). Pages are counted with nominal widths, which are those of the official
/// faces, so that the same decision holds for Word and PDF and needs no font.
/// </summary>
internal static class OfficialPages
{
    private static readonly NominalFonts Fonts = new();

    /// <summary>Whether head and addressees leave no line of the first page to the text.</summary>
    public static bool HeadLeavesNoText(
        OfficialDocument document, PaperComposer composer, IReadOnlyList<Block> head) =>
        PaperText.IsGiven(document.Addressees)
        && Count(composer, Main(document, composer, [.. head, new Paragraph("正", composer.Styles.Body)])) > 1;

    /// <summary>The sections of the paper.</summary>
    public static IReadOnlyList<Section> Sections(
        OfficialDocument document, PaperComposer composer, IReadOnlyList<Block> main, BottomAnchored? imprint)
    {
        var alone = Main(document, composer, main);
        if (imprint is null)
        {
            return [alone];
        }

        var together = Main(document, composer, [.. main, imprint]);
        if (!composer.ImprintOnEvenPage || document.Format == OfficialFormat.Letter)
        {
            return [together];
        }

        var pages = Count(composer, alone);
        if (pages % 2 == 1)
        {
            return [Main(document, composer, [.. main, new PageBreak(), imprint])];
        }

        return Count(composer, together) == pages
            ? [together]
            : [alone, Bare(composer, []), Bare(composer, [imprint])];
    }

    private static Section Main(OfficialDocument document, PaperComposer composer, IReadOnlyList<Block> blocks) =>
        document.Format == OfficialFormat.Letter
            ? LetterHead.Pages(document, composer, blocks)
            : composer.Section(composer.Page, blocks);

    // A blank page before the imprint has no number, nor has the page of the imprint (7.5). An empty line begins both:
    // LibreOffice does not begin a page with a block that is anchored to its bottom.
    private static Section Bare(PaperComposer composer, IReadOnlyList<Block> blocks) =>
        new(composer.Page, [.. OfficialSpace.Lines(composer, 1), .. blocks]);

    private static int Count(PaperComposer composer, Section section) => DocumentLayout.LayOut(
        new Document(new DocumentProperties { Title = "" }, [section]) { Styles = composer.Styles.All },
        Fonts).Pages.Count;
}
