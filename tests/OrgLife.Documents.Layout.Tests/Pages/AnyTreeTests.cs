using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class AnyTreeTests
{
    [Fact]
    public void NoCharacterIsLostOrMoved() => Prop.ForAll(RandomTrees.Documents, document =>
    {
        var laidOut = DocumentLayout.LayOut(document, FakeFonts.Everything);

        TextOf(laidOut).ShouldBe(TextOf(document));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NoCharacterIsLostByTheRulesOfTheStandard() => Prop.ForAll(RandomTrees.Documents, document =>
    {
        var laidOut = DocumentLayout.LayOut(document, Narrow, new LayoutOptions
        {
            LineBreaks = LineBreakRules.Strict,
            Spacing = SpacingRules.GB with { HangsMarks = true },
        });

        TextOf(laidOut).ShouldBe(TextOf(document));
    }).QuickCheckThrowOnFailure();

    /// <summary>Justified lines of plain text that are not the last end at the edge of the text, to the EMU.</summary>
    [Fact]
    public void EveryFullLineEndsAtTheEdge() => Prop.ForAll(RandomTrees.PlainTexts, text =>
    {
        var lines = PageLines.Of(Sheets.ColumnPage(text, 20, new LayoutOptions()));

        var right = PageSetup.TypeArea.Margins.Left + Sheets.Styles.Note.Text.CharacterPitch * 20;
        lines.SkipLast(1).ShouldAllBe(line => line.Right == right);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ACellOfTenThousandCharactersGoesOverPagesWithoutLosingOne()
    {
        var text = Sheets.Hanzi(10_000);
        var row = new TableRow([new TableCell("一", Sheets.Styles.TableText), new TableCell(text, Sheets.Styles.TableText)]);

        var pages = Sheets.LayOut(new Table([ColumnWidth.Fit, ColumnWidth.Proportional(1)], [row], new TableStyle()));

        pages.Pages.Count.ShouldBeInRange(8, 12);
        string.Concat(Sheets.Texts(pages).SelectMany(lines => lines).Skip(1)).Replace("一", "")
            .ShouldBe(text.Replace("一", ""));
    }

    [Fact]
    public void ATableWithoutRowsOrColumnsIsNothing() => Sheets.Texts(Sheets.LayOut(
            new Table([ColumnWidth.Fit], [], new TableStyle()),
            new Table([], [], new TableStyle()),
            new Paragraph("后", Sheets.Styles.Flush)))
        .ShouldBe([["后"]]);

    [Fact]
    public void AllTextStandsInTheTextAreaOfItsPage() => Prop.ForAll(RandomTrees.Documents, document =>
    {
        var page = document.Sections[0].Page;
        var (top, bottom) = (page.Margins.Top, page.Paper.Height - page.Margins.Bottom);

        foreach (var run in DocumentLayout.LayOut(document, FakeFonts.Everything).Pages
            .SelectMany(laidOut => laidOut.Items).OfType<GlyphRun>().Where(run => run.Structure is not null))
        {
            run.Baseline.ShouldBeGreaterThanOrEqualTo(top);
            run.Baseline.ShouldBeLessThanOrEqualTo(bottom);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TheSameTreeGivesTheSamePages() => Prop.ForAll(RandomTrees.Documents, document =>
    {
        var dump = PageDump.Of(DocumentLayout.LayOut(document, FakeFonts.Everything));

        PageDump.Of(DocumentLayout.LayOut(document, FakeFonts.Everything)).ShouldBe(dump);
    }).QuickCheckThrowOnFailure();

    private static readonly FakeFonts Narrow = new(new FakeTypeface("Fake", _ => true) { Narrow = "“”·—…，。" });

    private static string TextOf(LaidOutDocument document)
    {
        var texts = new Dictionary<StructureNode, StringBuilder>();
        foreach (var run in document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            if (run.Structure is not null)
            {
                texts.TryAdd(run.Structure, new StringBuilder());
                texts[run.Structure].Append(string.Concat(
                    run.Glyphs.ToArray().Select(glyph => char.ConvertFromUtf32(glyph.CodePoint))));
            }
        }

        return string.Concat(
            InOrder(document.Structure).Select(node => texts.GetValueOrDefault(node)?.ToString()));
    }

    private static IEnumerable<StructureNode> InOrder(StructureNode node) =>
        node.Children.SelectMany(InOrder).Prepend(node);

    // What a reader sees of the tree: line breaks and invisible characters are not drawn, a tab is a blank.
    private static string TextOf(Document document)
    {
        var text = new StringBuilder();
        foreach (var (inlines, runIn, _) in DocumentParagraphs.Of(document with
        {
            Sections = [.. document.Sections.Select(
                section => section with { Furniture = PageFurniture.None })],
        }))
        {
            foreach (var rune in inlines.Concat(runIn).OfType<Run>()
                .SelectMany(run => run.Text.EnumerateRunes()))
            {
                text.Append(rune.Value == '\t' ? "　"
                    : Characters.IsInvisible(rune.Value) || Characters.IsLineBreak(rune.Value) ? ""
                    : rune.ToString());
            }
        }

        return text.ToString();
    }
}
