using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>What is long takes its share and no more.</summary>
public sealed class LongDocumentTests
{
    /// <summary>Four times the pages take four times the memory: nothing is held for each pair of pages or rows.</summary>
    [Fact]
    public void MemoryGrowsAsThePages()
    {
        Of(1);

        var (quarter, few) = Of(125);
        var (whole, many) = Of(500);

        few.ShouldBeGreaterThan(150);
        many.ShouldBeInRange((few * 4) - 8, few * 4);
        whole.ShouldBeLessThan(quarter * 9 / 2);
    }

    /// <summary>Every line would look through all that is left if a word without end might be squeezed in.</summary>
    [Fact]
    public void AWordOfHalfAMillionLettersIsBrokenLineByLine()
    {
        var word = new string('x', 500_000);
        var style = Sheets.Styles.Note;
        var document = new Document(
            new DocumentProperties { Title = "试" },
            [new Section(PageSetup.TypeArea, [new Paragraph(word, style)])]);

        var pages = DocumentLayout.LayOut(document, FakeFonts.Everything, new LayoutOptions
        {
            LineBreaks = LineBreakRules.Strict,
            Spacing = SpacingRules.GB,
        }, TestContext.Current.CancellationToken).Pages;

        pages.Sum(page => PageLines.Of(page).Sum(line => line.Text.Length)).ShouldBe(word.Length);
    }

    // Bytes allocated by the layout, and how many pages there are: on each some text and rows of a table.
    private static (long Bytes, int Pages) Of(int pages)
    {
        var text = new Paragraph(Sheets.Hanzi(28 * 10), Sheets.Styles.Flush);
        var rows = Enumerable.Range(0, 10).Select(_ => new TableRow(
            [new TableCell("甲", Sheets.Styles.TableText), new TableCell("乙", Sheets.Styles.TableText)]));
        var half = new Table(
            [ColumnWidth.Proportional(1), ColumnWidth.Proportional(1)], [.. rows], new TableStyle());
        var blocks = Enumerable.Range(0, pages).SelectMany(_ => new Block[] { text, half, new PageBreak() });
        var over = half with { Rows = [.. Enumerable.Repeat(half.Rows[0], pages * 10)] };
        var section = new Section(PageSetup.TypeArea, [.. blocks, over]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Sheets.LayOut(section).Pages.Count;
        return (GC.GetAllocatedBytesForCurrentThread() - before, count);
    }
}
