using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

public class RealFontTests
{
    private const string Text = "党支部2024年第1次（扩大）会议：“优秀”12人";

    public static TheoryData<string, string> Faces => new()
    {
        { "FandolFang-Regular", "CID Type 0C" },
        { "FandolHei-Regular", "CID Type 0C" },
        { "GBZenKai-Medium", "CID TrueType" },
        { "BabelStoneHan", "CID TrueType" },
    };

    [Theory]
    [MemberData(nameof(Faces))]
    public void ARealFaceIsEmbeddedDrawnAndReadBack(string name, string kind)
    {
        var face = OpenFonts.Face(name);
        using var file = new WrittenFile(new Sheet { Face = face }.Line(Text, 20, 60, 14).Document);

        file.Text().Trim().ShouldBe(Text);
        file.Faults().ShouldBe("");
        file.DrawingFaults().ShouldBe("");
        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
        var font = file.Fonts().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(2)
            .ShouldHaveSingleItem();
        font.ShouldContain(kind);
        font.ShouldContain("+" + name);
        font.ShouldContain("yes yes yes");
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void GlyphsOfARealFaceStandWhereThePageSays(string name, string kind)
    {
        kind.ShouldStartWith("CID");
        var sheet = new Sheet { Face = OpenFonts.Face(name) }.Line(Text, 20, 60, 15.8, -0.25);
        using var file = new WrittenFile(sheet.Document);

        var run = sheet.Items.OfType<GlyphRun>().Single();
        var drawn = DrawnGlyph.Of(file);

        drawn.Count.ShouldBe(run.Glyphs.Length);
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            drawn[i].X.ShouldBe((run.Left + run.Glyphs.Span[i].X).Millimeters, 0.05);
            drawn[i].Y.ShouldBe(60, 0.05);
        }
    }

    [Theory]
    [InlineData("FandolHei-Regular.otf")]
    [InlineData("gkai00mp.ttf")]
    public void GlyphsAreAsWideAsTheFaceStatesWhateverTheirOutlinesSay(string file)
    {
        var bytes = File.ReadAllBytes(OpenFonts.PathOf(file));
        var glyph = Typeface.Load(bytes).GlyphOf('支');
        PatchedFont.SetAdvance(bytes, glyph, 640);
        var face = Typeface.Load(bytes);

        using var written = new WrittenFile(new Sheet { Face = face }.Line("党支部", 20, 60, 14).Document);

        face.AdvanceOf(glyph).ShouldBe(640);
        ConformanceCheck.UnmetBy(written).ShouldBeEmpty();
        written.DrawingFaults().ShouldBe("");
    }

    [Fact]
    public void RareCharactersOfThePlanesAboveAreReadBack()
    {
        const string rare = "郑𬭎、王𠀀、李㛃";
        using var file = new WrittenFile(
            new Sheet { Face = OpenFonts.Face("BabelStoneHan") }.Line(rare, 20, 60).Document);

        file.Text().Trim().ShouldBe(rare);
    }

    [Theory]
    [InlineData("GBZenKai-Medium")]
    [InlineData("FandolFang-Regular")]
    public void TheFontLeavesInkWhereTheGlyphStands(string name)
    {
        var sheet = new Sheet { Face = OpenFonts.Face(name) }.Line("国", 20, 60, 72);
        using var file = new WrittenFile(sheet.Document);

        var page = file.Draw(100);

        var ink = Count(page, 20, 40, 45, 65);
        ink.ShouldBeGreaterThan(300);
        Count(page, 50, 0, 200, 290).ShouldBe(0);
    }

    private static int Count(GrayPage page, int left, int top, int right, int bottom) =>
        Enumerable.Range(top * 2, (bottom - top) * 2)
            .Sum(y => Enumerable.Range(left * 2, (right - left) * 2)
                .Count(x => page.At(x / 2.0, y / 2.0) < 128));
}
