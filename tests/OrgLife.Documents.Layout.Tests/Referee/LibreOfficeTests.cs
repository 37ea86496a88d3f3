using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>Every line and page of our layout ends where LibreOffice ends it in our Word file.</summary>
public sealed class LibreOfficeTests
{
    private static void ShouldEndAlike(Document document)
    {
        var ours = PlacedLines.Of(DocumentLayout.LayOut(
            document, OpenFonts.Library, cancellationToken: TestContext.Current.CancellationToken));

        ours.Count.ShouldBeGreaterThan(70);
        ours.ShouldBe(LibreOffice.LinesOf(document));
    }

    [Fact]
    public void TextBreaksAlikeInTheTypeArea() => ShouldEndAlike(RefereePapers.Text(PageSetup.TypeArea));

    [Fact]
    public void TextBreaksAlikeInTheMarginsOf37Millimeters() =>
        ShouldEndAlike(RefereePapers.Text(PageSetup.Margins37));

    [Fact]
    public void TextBreaksAlikeInTheMarginsOfGB33476() =>
        ShouldEndAlike(RefereePapers.Text(PageSetup.GB33476));

    [Fact]
    public void ATableBreaksAlikeUpright() => ShouldEndAlike(RefereePapers.Table(PageSetup.TypeArea));

    [Fact]
    public void ATableBreaksAlikeTurned() =>
        ShouldEndAlike(RefereePapers.Table(PageSetup.TypeArea.Landscape));

    /// <summary>With one row less, the last row ends a page; the other numbers leave one and two for the next.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void TheLastRowsMoveAlike(int more)
    {
        var height = Length.FromMillimeters(9.1);
        var pages = DocumentLayout.LayOut(
            RefereePapers.Form(PageSetup.TypeArea, height), OpenFonts.Library,
            cancellationToken: TestContext.Current.CancellationToken).Pages;
        // Three whole pages; the title and the line above take no row of the second and third.
        var full = pages.Take(3).Sum(RowsOn);

        ShouldEndAlike(RefereePapers.Form(PageSetup.TypeArea, height, full + more));
    }

    // Each row begins with its number.
    private static int RowsOn(Page page) =>
        PageLines.Of(page).Count(line => line.Text.Length > 0 && line.Text.All(char.IsAsciiDigit));

    /// <summary>Rows of one height, so that each height ends the page at another distance from its edge.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(7.3)]
    [InlineData(7.5)]
    [InlineData(9.1)]
    public void PagesOfAFormEndAlike(double millimeters) =>
        ShouldEndAlike(RefereePapers.Form(PageSetup.TypeArea, Length.FromMillimeters(millimeters)));
}
