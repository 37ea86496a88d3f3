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

    private static string TextOf(LaidOutDocument document)
    {
        var texts = new Dictionary<StructureNode, StringBuilder>();
        foreach (var run in document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            if (run.Structure is not null)
            {
                texts.TryAdd(run.Structure, new StringBuilder());
                texts[run.Structure].Append(string.Concat(
                    run.Glyphs.Select(glyph => char.ConvertFromUtf32(glyph.CodePoint))));
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
