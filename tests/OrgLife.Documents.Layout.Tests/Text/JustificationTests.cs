using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class JustificationTests
{
    private static readonly Length Right = PageSetup.TypeArea.Paper.Width - PageSetup.TypeArea.Margins.Right;

    private static readonly ParagraphStyle Flush = Sheets.Styles.Flush;

    [Theory]
    [InlineData(28)]
    [InlineData(27)]
    public void AFullLineEndsAtTheRightEdge(int characters)
    {
        var text = Sheets.Hanzi(characters) + (characters == 27 ? "一，二三" : "") + Sheets.Hanzi(20);

        var lines = PageLines.Of(Sheets.LayOut(new Paragraph(text, Flush)).Pages[0]);

        lines[0].Text.Length.ShouldBe(characters == 27 ? 27 : 28);
        lines[0].Right.ShouldBe(Right);
        lines[0].Left.ShouldBe(PageSetup.TypeArea.Margins.Left);
    }

    [Fact]
    public void TheLastLineAndAForcedLineKeepTheirWidth()
    {
        var paragraph = new Paragraph([new Run("一二三"), new LineBreak(), new Run("四五六")], Flush);

        var lines = PageLines.Of(Sheets.LayOut(paragraph).Pages[0]);

        var three = Flush.Text.CharacterPitch * 2 + Flush.Text.Size.Em;
        lines.Select(line => line.Right - line.Left).ShouldBe([three, three]);
    }

    [Fact]
    public void LettersOfAWordAreNotSpread()
    {
        var lines = Sheets.LayOut(new Paragraph(Sheets.Hanzi(26) + "abc" + Sheets.Hanzi(20), Flush));

        var glyphs = lines.Pages[0].Items.OfType<GlyphRun>().First().Glyphs.ToArray();
        var letters = glyphs.Where(glyph => glyph.CodePoint is 'a' or 'b' or 'c').ToArray();
        var step = Flush.Text.Size.Em / 2 + Flush.Text.Spacing;
        letters.Length.ShouldBe(3);
        (letters[1].X - letters[0].X).ShouldBe(step);
        (letters[2].X - letters[1].X).ShouldBe(step);
    }

    [Theory]
    [InlineData(Alignment.Left, 0)]
    [InlineData(Alignment.Center, 0.5)]
    [InlineData(Alignment.Right, 1)]
    public void ALineStandsAsItsAlignmentSays(Alignment alignment, double share)
    {
        var style = Flush with { Alignment = alignment };

        var line = PageLines.Of(Sheets.LayOut(new Paragraph("一二三　 ", style)).Pages[0])[0];

        var slack = PageSetup.TypeArea.TextWidth - (line.Right - line.Left);
        line.Left.ShouldBe(PageSetup.TypeArea.Margins.Left + slack * share);
    }

    [Fact]
    public void IndentsAreCountedInCharactersOfTheParagraph()
    {
        var style = Flush with { FirstLineIndent = Indent.Characters(2), RightIndent = Indent.Characters(4) };

        var lines = PageLines.Of(Sheets.LayOut(new Paragraph(Sheets.Hanzi(60), style)).Pages[0]);

        var pitch = Flush.Text.CharacterPitch;
        lines[0].Text.Length.ShouldBe(22);
        lines[1].Text.Length.ShouldBe(24);
        lines[0].Left.ShouldBe(PageSetup.TypeArea.Margins.Left + pitch * 2);
        lines[1].Left.ShouldBe(PageSetup.TypeArea.Margins.Left);
        lines[0].Right.ShouldBe(Right - pitch * 4);
    }

    [Fact]
    public void AHangingIndentSetsTheFirstLineOut()
    {
        var style = Flush with { LeftIndent = Indent.Characters(5), FirstLineIndent = Indent.Characters(-3) };

        var lines = PageLines.Of(Sheets.LayOut(new Paragraph(Sheets.Hanzi(70), style)).Pages[0]);

        var pitch = Flush.Text.CharacterPitch;
        lines.Select(line => line.Left - PageSetup.TypeArea.Margins.Left)
            .ShouldBe([pitch * 2, pitch * 5, pitch * 5]);
        lines.Select(line => line.Text.Length).ShouldBe([26, 23, 21]);
    }

    /// <summary>Faces, sizes and missing characters change nothing: the line is exact.</summary>
    [Fact]
    public void FacesAndSizesOnALineShareItsBaseline()
    {
        var fonts = new FakeFonts(
            new FakeTypeface("仿宋", codePoint => codePoint != '㛃'), new FakeTypeface("宋体", _ => true));
        var paragraph = new Paragraph(
            [
                new Run("甲㛃A1"),
                new Run("大") { Style = Flush.Text with { Size = FontSize.No2, Role = FontRole.XiaoBiaoSong } },
                new Run("小") { Style = Flush.Text with { Size = FontSize.No5 } },
            ],
            Flush);
        var document = new Document(
            new DocumentProperties { Title = "试" }, [new Section(PageSetup.TypeArea, [paragraph, paragraph])]);

        var runs = DocumentLayout.LayOut(document, fonts, cancellationToken: TestContext.Current.CancellationToken)
            .Pages[0].Items.OfType<GlyphRun>().ToList();

        var top = PageSetup.TypeArea.Margins.Top;
        var pitch = Flush.LineHeight;
        runs.Count.ShouldBe(10);
        runs.Take(5).ShouldAllBe(run => run.Baseline == top + (pitch * 0.8));
        runs.Skip(5).ShouldAllBe(run => run.Baseline == top + pitch + (pitch * 0.8));
    }

    [Fact]
    public void UnderlinedBlanksAreDrawnAsALine()
    {
        var text = Flush.Text with { Underline = true };
        var blank = new Run("　　　") { Style = text };

        var page = Sheets.LayOut(new Paragraph([new Run("签名"), blank, new Run("日")], Flush)).Pages[0];

        var stroke = page.Items.OfType<Stroke>().ShouldHaveSingleItem();
        (stroke.X2 - stroke.X1).ShouldBe(text.CharacterPitch * 3);
        stroke.X1.ShouldBe(PageSetup.TypeArea.Margins.Left + text.CharacterPitch * 2);
    }
}
