namespace OrgLife.Documents.Layout.Tests;

public class RealSubsetTests
{
    private const string Text =
        "中共党支部组织生活会工作方案为深入学习贯彻精神根据上级要求结合实际现就开好一、二三四五六七八九十（）：，。《》〔2026〕号";

    [Theory]
    [InlineData("FandolFang-Regular.otf")]
    [InlineData("FandolSong-Bold.otf")]
    [InlineData("FandolHei-Regular.otf")]
    [InlineData("gkai00mp.ttf")]
    [InlineData("BabelStoneHan.ttf")]
    public void ASubsetDrawsItsGlyphsAsTheFaceDoes(string file)
    {
        var path = OpenFonts.Path(file);
        var face = FontLibrary.FromFiles(path).Faces[0];

        var subset = face.Subset([.. Text.EnumerateRunes().Select(rune => face.GlyphOf(rune.Value))]);

        FontTools.Compare(subset, path).ShouldBe($"same {subset.Glyphs.Count}");
    }

    [Theory]
    [InlineData("FandolFang-Regular.otf")]
    [InlineData("FandolHei-Regular.otf")]
    [InlineData("gkai00mp.ttf")]
    public void ASubsetIsNoTenthLargerThanOneByFontTools(string file)
    {
        var path = OpenFonts.Path(file);
        var face = FontLibrary.FromFiles(path).Faces[0];

        var subset = face.Subset([.. Text.EnumerateRunes().Select(rune => face.GlyphOf(rune.Value))]);

        subset.Bytes.Length.ShouldBeLessThan(FontTools.SizeOf(subset, path) * 11 / 10);
    }
}
