using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

public class TextTests
{
    /// <summary>So many hanzi that their codes meet every byte that a PDF string must escape.</summary>
    private static readonly string ManyHanzi =
        new([.. Enumerable.Range(0x4E00, 400).Select(codePoint => (char)codePoint)]);

    [Theory]
    [InlineData("全体党员参加民主评议")]
    [InlineData("二〇二四年第1次(扩大)会议\\纪要")]
    [InlineData("郑𬭎、王㛃、李𠀀")]
    public void ExtractedTextIsTheTextDrawn(string text)
    {
        using var file = new WrittenFile(new Sheet().Line(text, 20, 60).Document);

        file.Text().Trim().ShouldBe(text);
    }

    [Fact]
    public void EveryCodeOfALargeSubsetIsReadBack()
    {
        var sheet = new Sheet();
        for (var line = 0; line < 20; line++)
        {
            sheet.Line(ManyHanzi.Substring(line * 20, 20), 20, 20 + (line * 10));
        }

        using var file = new WrittenFile(sheet.Document);

        file.Text().ReplaceLineEndings("").TrimEnd('\f').ShouldBe(ManyHanzi);
        file.Faults().ShouldBe("");
    }

    [Fact]
    public void CharactersThatShareAGlyphKeepTheirOwnText()
    {
        const string text = "党支部⽀持支";
        using var file = new WrittenFile(new Sheet().Line(text, 20, 60).Document);

        file.Text().Trim().ShouldBe(text);
        string.Concat(DrawnGlyph.Of(file).Select(glyph => glyph.Character)).ShouldBe(text);
    }

    /// <summary>U+E863 was the code of 䶮 in GBK, U+E000 stands for nothing that is known.</summary>
    [Fact]
    public void APrivateCharacterIsReadAsTheStandardOneItStandsFor()
    {
        using var file = new WrittenFile(new Sheet().Line("许\uE863和\uE000的", 20, 60).Document);

        file.Text().Trim().ShouldBe("许䶮和\uE000的");
        file.Faults().ShouldBe("");
        file.DrawingFaults().ShouldBe("");
        string.Concat(DrawnGlyph.Of(file).Select(glyph => glyph.Character)).Length.ShouldBe(5);
    }

    [Fact]
    public void AVariationSelectorIsReadBackWithItsCharacter()
    {
        var sheet = new Sheet();
        var run = sheet.Run("葛城", 20, 60) with
        {
            Structure = sheet.Root.Add(Sheet.Node(StructureRole.Paragraph)),
            Followers = new Dictionary<int, string> { [0] = "\U000E0100" },
        };
        using var file = new WrittenFile(sheet.Add(run).Document);

        file.Text().Trim().ShouldBe("葛\U000E0100城");
        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
    }

    [Fact]
    public void ALineThatIsTurnedRunsDownThePageAndThoseAfterItStandWhereTheyWould()
    {
        var sheet = new Sheet();
        using var plain = new WrittenFile(new Sheet().Line("会议", 20, 90).Document);
        using var file = new WrittenFile(
            sheet.Add(sheet.Run("支部", 30, 40) with { IsTurned = true }).Line("会议", 20, 90).Document);

        var turned = DrawnGlyph.Of(file).ToList();
        turned[0].X.ShouldBe(40, 0.02);
        turned[0].Y.ShouldBe(30, 0.02);
        turned[1].X.ShouldBe(40, 0.02);
        turned[1].Y.ShouldBeGreaterThan(30 + 3);
        turned.Skip(2).Select(glyph => (glyph.X, glyph.Y))
            .ShouldBe(DrawnGlyph.Of(plain).Select(glyph => (glyph.X, glyph.Y)));
        file.Faults().ShouldBe("");
    }

    [Fact]
    public void AGlyphWithOneCharacterNeedsOneFontOnly()
    {
        using var file = new WrittenFile(new Sheet().Line("党支部", 20, 60).Document);

        file.Objects().OfType("/Font").Count(font => PdfJson.Text(font["/Subtype"]) == "/Type0").ShouldBe(1);
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(16, -0.25)]
    [InlineData(10.5, 0.137)]
    [InlineData(22, 3.33)]
    [InlineData(72, 0.019)]
    public void GlyphsStandWhereThePageSays(double size, double spacing)
    {
        var sheet = new Sheet()
            .Line("民主评议2024年", 28, 50, size, spacing)
            .Line("(第3次)", 31.7, 111, size, spacing);

        using var file = new WrittenFile(sheet.Document);

        ShouldStandAt(DrawnGlyph.Of(file), sheet.Items);
    }

    [Theory]
    [InlineData(256)]
    [InlineData(2048)]
    public void GlyphsOfAnyFontUnitStandWhereThePageSays(int unitsPerEm)
    {
        var sheet = new Sheet { Face = new SquareTypeface("Units", unitsPerEm) };
        sheet.Line("民主abc评议0123456789012345678901234567", 28, 50, 10.5);

        using var file = new WrittenFile(sheet.Document);

        ShouldStandAt(DrawnGlyph.Of(file), sheet.Items);
    }

    [Fact]
    public void GlyphsAtAnyPlacesStandThere()
    {
        var places = Gen.ArrayOf(Gen.Choose(0, 6_000_000)).Where(x => x.Length is > 0 and < 20).ToArbitrary();
        var face = new SquareTypeface();

        Prop.ForAll(places, xs =>
        {
            var glyphs = xs.Order()
                .Select(x => new PositionedGlyph(face.GlyphOf('会'), '会', new Length(x)))
                .ToArray();
            var sheet = new Sheet { Face = face };
            sheet.Add(sheet.Run("会", 0, 100, 8) with { Glyphs = glyphs });
            using var file = new WrittenFile(sheet.Document);
            ShouldStandAt(DrawnGlyph.Of(file), sheet.Items);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    [Fact]
    public void EvenSpacingCostsNoAdjustments()
    {
        using var file = new WrittenFile(new Sheet().Line("民主评议党员测评表", 28, 50, 16, -0.25).Document);

        var content = ContentOf(file);
        content.ShouldContain("-.25 Tc");
        content.ShouldContain(")Tj");
        content.ShouldNotContain("[");
    }

    [Fact]
    public void LinesStraightBelowEachOtherNeedNoPlaceFromTheThirdOn()
    {
        var sheet = new Sheet()
            .Line("民主", 28, 50).Line("评议", 28, 60).Line("2024年", 28, 70).Line("党员测评", 28, 80)
            .Line("表", 40, 90);

        using var file = new WrittenFile(sheet.Document);

        ContentOf(file).Split([" Td", " TD"], StringSplitOptions.None).Length.ShouldBe(4);
        ShouldStandAt(DrawnGlyph.Of(file), sheet.Items);
    }

    [Fact]
    public void ALineStraightBelowWhoseGlyphsAreMovedStandsWhereThePageSays()
    {
        var sheet = new Sheet().Line("民主评议", 28, 50).Line("民主评议", 28, 60);
        var spread = sheet.Run("民主评议", 28, 70);
        sheet.Add(spread with
        {
            Structure = sheet.Root.Add(Sheet.Node(StructureRole.Paragraph)),
            Glyphs = spread.Glyphs.ToArray()
                .Select((glyph, i) => glyph with { X = glyph.X + Length.FromMillimeters(i * i) }).ToArray(),
        });

        using var file = new WrittenFile(sheet.Document);

        ContentOf(file).ShouldContain("T*[");
        ShouldStandAt(DrawnGlyph.Of(file), sheet.Items);
    }

    [Fact]
    public void TextThatStandsOnEveryPageIsOneFormFromItsSecondPageOn()
    {
        const string head = "民主评议党员测评表姓名优秀合格基本合格不合格";
        var sheet = new Sheet();
        for (var page = 0; page < 4; page++)
        {
            for (var line = 0; line < 8; line++)
            {
                sheet.Add(sheet.Run(head, 20, 30 + (line * 8), 12, spacing: 0.5) with { Ink = Ink.OfficialRed });
            }

            sheet.Line("第三党支部" + page, 20, 120);
            _ = page < 3 ? sheet.NewPage() : sheet;
        }

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        objects.Streams.Count(stream => PdfJson.Text(stream["/Subtype"]) == "/Form").ShouldBe(1);
        Enumerable.Range(0, 4).Select(page => string.Concat(Enumerable.Repeat(head, 8)) + "第三党支部" + page)
            .ShouldBe(file.Text().TrimEnd('\f').Split('\f').Select(page => page.ReplaceLineEndings("")));
        ShouldStandAt(DrawnGlyph.Of(file), sheet.Items);
        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
        file.Faults().ShouldBe("");
    }

    [Fact]
    public void FontAndColourAreSetOnlyWhereTheyChange()
    {
        using var file = new WrittenFile(
            new Sheet().Line("一", 28, 50).Line("二", 28, 60).Line("三", 28, 70, size: 12).Document);

        var content = ContentOf(file);
        content.Split(" Tf").Length.ShouldBe(3);
        content.ShouldNotContain(" g\n");
    }

    [Fact]
    public void ColouredTextIsDrawnInItsColour()
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Run("红头", 20, 40, 72) with { Ink = Ink.OfficialRed });

        using var file = new WrittenFile(sheet.Document);

        ContentOf(file).ShouldContain("1 0 0 rg");
    }

    [Fact]
    public void ABlankGlyphInThePlaceOfACharacterIsRefused()
    {
        var face = new SquareTypeface();
        var run = new GlyphRun(face, Length.FromPoints(16), Ink.Black, Length.FromMillimeters(50),
            new[] { new PositionedGlyph(0, 0x2CB4E, Length.Zero) });

        var document = new Sheet().Add(run).Document;

        var refusal = Should.Throw<ArgumentException>(() => WrittenFile.BytesOf(document));

        refusal.Message.ShouldContain("U+2CB4E");
        refusal.Message.ShouldContain("Page 1");
    }

    private static string ContentOf(WrittenFile file)
    {
        var objects = file.Objects();
        return Encoding.Latin1.GetString(objects.Stream(objects.OfType("/Page").First()["/Contents"]));
    }

    private static void ShouldStandAt(IEnumerable<DrawnGlyph> drawn, IEnumerable<PageItem> items)
    {
        const double tolerance = 0.05;
        var set = items.OfType<GlyphRun>()
            .SelectMany(run => run.Glyphs.ToArray()
                .Select(glyph => ((run.Left + glyph.X).Millimeters, Y: run.Baseline.Millimeters)))
            .ToArray();

        // MuPDF reads wide gaps as blanks.
        var found = drawn.Where(glyph => glyph.Character != " ").ToArray();
        found.Length.ShouldBe(set.Length);
        for (var i = 0; i < set.Length; i++)
        {
            found[i].X.ShouldBe(set[i].Millimeters, tolerance);
            found[i].Y.ShouldBe(set[i].Y, tolerance);
        }
    }
}
