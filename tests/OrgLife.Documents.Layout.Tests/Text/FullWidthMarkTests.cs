using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>Some fonts draw “ ” — · narrow: on the grid each has the room of a character all the same.</summary>
public sealed class FullWidthMarkTests
{
    private static readonly FakeFonts Narrow = new(new FakeTypeface("Fake", _ => true) { Narrow = "“”·—，" });

    private static double[] Places(string text) =>
    [
        .. Sheets.ColumnPage(text, 20, new LayoutOptions(), Narrow).Items.OfType<GlyphRun>()
            .SelectMany(run => run.Glyphs.ToArray().Select(glyph => run.Left + glyph.X))
            .Select(place => (place - PageSetup.TypeArea.Margins.Left).Points / 12),
    ];

    [Fact]
    public void AnOpeningMarkStandsAtTheRightOfItsRoomAndAClosingOneAtTheLeft() =>
        Places("一“二”三，四").ShouldBe([0, 1.5, 2, 3, 4, 5, 6], tolerance: 0.001);

    [Fact]
    public void ADotStandsInTheMiddle() => Places("甲·乙").ShouldBe([0, 1.25, 2], tolerance: 0.001);

    /// <summary>A dash that stands alone is centred; the halves of —— meet, and so do those of the next.</summary>
    [Fact]
    public void TheHalvesOfADashMeet()
    {
        Places("甲—乙").ShouldBe([0, 1.25, 2], tolerance: 0.001);
        Places("甲——乙").ShouldBe([0, 1.5, 2, 3], tolerance: 0.001);
        Places("————乙").ShouldBe([0.5, 1, 2.5, 3, 4], tolerance: 0.001);
    }

    [Fact]
    public void LinesBreakAsWithFullWidthMarks() =>
        Sheets.ColumnPage("一二三四五六七八“九”十", 10, new LayoutOptions(), Narrow).Items.OfType<GlyphRun>()
            .GroupBy(run => run.Line).Select(line => line.Sum(run => run.Glyphs.Length)).ShouldBe([8, 4]);

    /// <summary>A mark that stands at the right of its room is underlined from the left of it.</summary>
    [Fact]
    public void AnUnderlineBeginsWithTheRoomOfItsFirstMark()
    {
        var style = Sheets.Styles.Flush;
        var quoted = new Run("“甲”") { Style = style.Text with { Underline = true } };
        var document = new Document(
            new DocumentProperties { Title = "试" },
            [new Section(PageSetup.TypeArea, [new Paragraph([new Run("称"), quoted], style)])]);

        var page = DocumentLayout.LayOut(document, Narrow, cancellationToken: TestContext.Current.CancellationToken)
            .Pages[0];

        var stroke = page.Items.OfType<Stroke>().ShouldHaveSingleItem();
        (stroke.X1 - PageSetup.TypeArea.Margins.Left).ShouldBe(style.Text.CharacterPitch);
        (stroke.X2 - stroke.X1).ShouldBe(style.Text.CharacterPitch * 3);
    }
}
