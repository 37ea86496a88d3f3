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
        && Count(
            composer,
            Main(document, composer, [.. SheetBlock.Of([.. head, new Paragraph("正", composer.Styles.Body)])])) > 1;

    /// <summary>The sections of the paper.</summary>
    public static IReadOnlyList<Section> Sections(
        OfficialDocument document,
        PaperComposer composer,
        IReadOnlyList<SheetBlock> main,
        BottomAnchored? imprint)
    {
        if (imprint is null)
        {
            return Main(document, composer, main);
        }

        var sections = WithImprint(document, composer, main, imprint);
        return composer.Page.MirrorMargins && Count(composer, sections) % 2 == 0
            ? WithImprint(document, composer, main, imprint with { OnEvenPage = true })
            : sections;
    }

    private static IReadOnlyList<Section> WithImprint(
        OfficialDocument document, PaperComposer composer, IReadOnlyList<SheetBlock> main, BottomAnchored imprint)
    {
        var together = Main(document, composer, [.. main, new SheetBlock(imprint)]);
        if (!composer.ImprintOnEvenPage || document.Format == OfficialFormat.Letter)
        {
            return together;
        }

        var alone = Main(document, composer, main);
        var pages = Count(composer, alone);
        if (pages % 2 == 1)
        {
            return Main(document, composer, [.. main, new SheetBlock(new PageBreak()), new SheetBlock(imprint)]);
        }

        return Count(composer, together) == pages
            ? together
            : [.. alone, Bare(composer, []), Bare(composer, [imprint])];
    }

    // A section for the pages of each direction; the head stands on the first.
    private static IReadOnlyList<Section> Main(
        OfficialDocument document, PaperComposer composer, IReadOnlyList<SheetBlock> blocks) =>
        [.. SheetBlock.Parted(blocks).Select((part, i) => i == 0 && document.Format == OfficialFormat.Letter
            ? LetterHead.Pages(document, composer, part.Blocks)
            : composer.Section(
                part.AreWide ? composer.Page.Landscape : composer.Page,
                i == 0 ? part.Blocks : Begun(composer, part.Blocks)))];

    // The turned page has broken the page already.
    private static IReadOnlyList<Block> Begun(PaperComposer composer, IReadOnlyList<Block> blocks)
    {
        IReadOnlyList<Block> begun = blocks[0] is PageBreak ? [.. blocks.Skip(1)] : blocks;
        return begun[0] is BottomAnchored ? [.. OfficialSpace.Lines(composer, 1), .. begun] : begun;
    }

    // A blank page before the imprint has no number, nor has the page of the imprint (7.5). An empty line begins both:
    // LibreOffice does not begin a page with a block that is anchored to its bottom.
    private static Section Bare(PaperComposer composer, IReadOnlyList<Block> blocks) =>
        new(composer.Page, [.. OfficialSpace.Lines(composer, 1), .. blocks]);

    private static int Count(PaperComposer composer, IReadOnlyList<Section> sections) => DocumentLayout.LayOut(
        new Document(new DocumentProperties { Title = "" }, sections) { Styles = composer.Styles.All },
        Fonts).Pages.Count;
}
