namespace OrgLife.Documents.Word.Tests;

public sealed class LibreOfficeFacts(LibreOffice office) : IClassFixture<LibreOffice>
{
    // 版心: 156 × 225 mm, 28 mm from the left and 37 mm from the top (GB/T 9704-2012 5.2.1).
    private const double TypeAreaLeft = 28;
    private const double TypeAreaRight = 184;
    private const double TypeAreaBottom = 262;

    [Theory]
    [InlineData("TypeArea")]
    [InlineData("Margins37")]
    [InlineData("GB33476")]
    public void APageHasTwentyTwoLinesOfTwentyEightCharacters(string setUp)
    {
        var pages = office.Pages(setUp);

        pages.Count.ShouldBe(2);
        Lines(pages[0]).Select(line => line.Text.Length).ShouldBe(Enumerable.Repeat(28, 22));
        Lines(pages[1]).Select(line => line.Text.Length).ShouldBe([28]);
    }

    [Fact]
    public void TheDashOfThePageNumberStandsSevenMillimetersBelowTheTypeArea()
    {
        var dash = office.Pages("TypeArea")[0].First(word => word.Text == "—");

        dash.Middle.ShouldBe(TypeAreaBottom + 7, tolerance: 1);
    }

    [Fact]
    public void PageNumbersStandOneCharacterInOnTheOuterSide()
    {
        const double character = 14 * 25.4 / 72;
        var pages = office.Pages("TypeArea");

        var odd = pages[0].Where(word => word.Text is "—" or "1").ToList();
        var even = pages[1].Where(word => word.Text is "—" or "2").ToList();

        odd.Count.ShouldBe(3);
        even.Count.ShouldBe(3);
        odd.Max(word => word.Right).ShouldBe(TypeAreaRight - character, tolerance: 0.5);
        even.Min(word => word.Left).ShouldBe(TypeAreaLeft + character, tolerance: 0.5);
    }

    [Fact]
    public void TheTitleStandsInTheMiddle()
    {
        var title = office.Pages("plan")[0][0];

        title.Text.ShouldBe("组织生活会工作方案");
        ((title.Left + title.Right) / 2).ShouldBe((TypeAreaLeft + TypeAreaRight) / 2, tolerance: 0.5);
    }

    [Fact]
    public void TheHeadOfATableIsRepeatedOnEveryPage()
    {
        var pages = office.Pages("table");

        pages.Count.ShouldBeGreaterThan(2);
        pages.ShouldAllBe(page => page[0].Text == "序号");
    }

    [Fact]
    public void ARowHigherThanAPageLosesNothing()
    {
        var text = string.Concat(office.Pages("tall").SelectMany(page => page).Select(word => word.Text));

        text.Count(c => c == '国').ShouldBe(2000);
        text.ShouldContain('末');
    }

    [Fact]
    public void AnImprintEndsAtTheBottomOfTheTextInTheMiddleOfADocumentToo()
    {
        var pages = office.Pages("imprint");

        pages.Count.ShouldBe(2);
        var bottom = PageSetup.TypeArea.Margins.Bottom.Millimeters;
        foreach (var page in pages)
        {
            var last = page.Last(word => word.Text.Contains("印发"));
            last.Bottom.ShouldBe(297 - bottom, tolerance: 2.5);
            last.Left.ShouldBeGreaterThan(TypeAreaLeft - 0.5);
        }
    }

    [Fact]
    public void ASignatureIsNeverAloneOnAPage()
    {
        var pages = office.Pages("kept");

        pages.Select(page => page[0].Text).ShouldBe(["正文", "末行"]);
    }

    [Fact]
    public void ANewPageIsOneNewPage() =>
        office.Pages("broken").Select(page => page[0].Text).ShouldBe(["一", "序号", "三"]);

    // Words on one height, joined.
    private static IReadOnlyList<Word> Lines(IReadOnlyList<Word> page) =>
        [.. page.Where(word => word.Text.StartsWith('国'))];
}
