using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>Facts about the open fonts, as fontTools 4.38 states them.</summary>
public class RealFaceTests
{
    [Theory]
    [InlineData("FandolFang-Regular", "FandolFang", 1000)]
    [InlineData("FandolSong-Bold", "FandolSong", 1000)]
    [InlineData("GBZenKai-Medium", "文鼎ＰＬ简中楷", 1024)]
    [InlineData("BabelStoneHan", "BabelStone Han", 1024)]
    public void AFaceTellsItsNamesAndEm(string postScriptName, string family, int unitsPerEm)
    {
        var face = OpenFonts.Face(postScriptName);

        face.FamilyName.ShouldBe(family);
        face.UnitsPerEm.ShouldBe(unitsPerEm);
    }

    [Theory]
    [InlineData("FandolFang-Regular", 0x7EC4, 4678, 1000)]
    [InlineData("FandolFang-Regular", 'A', 34, 739)]
    [InlineData("GBZenKai-Medium", 0x7EC4, 5173, 1024)]
    [InlineData("GBZenKai-Medium", 'A', 65, 512)]
    [InlineData("BabelStoneHan", 0x2B36D, 50223, 1024)]
    public void CharactersHaveTheGlyphsThatFontToolsFinds(
        string postScriptName, int codePoint, int glyph, int advance)
    {
        var face = OpenFonts.Face(postScriptName);

        face.GlyphOf(codePoint).ShouldBe(glyph);
        face.AdvanceOf(glyph).ShouldBe(advance);
    }

    [Fact]
    public void TheDescentOfFandolSongIsMended()
    {
        var metrics = OpenFonts.Face("FandolSong-Regular").Metrics;

        metrics.Ascent.ShouldBe(800);
        metrics.Descent.ShouldBe(-200);
    }

    [Fact]
    public void EachRoleIsLedByTheOpenFaceMadeForIt()
    {
        Leader(FontRole.FangSong).ShouldBe("FandolFang-Regular");
        Leader(FontRole.XiaoBiaoSong).ShouldBe("FandolSong-Bold");
        Leader(FontRole.HeiTi).ShouldBe("FandolHei-Regular");
        Leader(FontRole.KaiTi).ShouldBe("GBZenKai-Medium");
        Leader(FontRole.SongTi).ShouldBe("FandolSong-Regular");
    }

    [Fact]
    public void TheRareCharacterFontStandsBeforeTheOtherDesigns()
    {
        var chain = OpenFonts.Library.FacesFor(FontRole.FangSong).Select(face => face.PostScriptName);

        chain.ShouldBe(["FandolFang-Regular", "BabelStoneHan", "FandolHei-Regular", "FandolSong-Bold",
            "FandolSong-Regular", "GBZenKai-Medium"]);
    }

    private static string Leader(FontRole role) => OpenFonts.Library.FacesFor(role)[0].PostScriptName;
}
