namespace OrgLife.Documents.Layout.Tests;

/// <summary>A font of 51 MB is not read but looked into: what is kept of it is what documents use.</summary>
public sealed class BigFontTests
{
    private const int Kilobyte = 1024;
    private static readonly string File = OpenFonts.Path("BabelStoneHan.ttf");

    [Fact]
    public void MakingALibraryReadsTheNamesOnly()
    {
        FontLibrary.FromFiles(File);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var library = FontLibrary.FromFiles(File);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100 * Kilobyte);
        library.Faces.Count.ShouldBe(1);
    }

    [Fact]
    public void UsingAFewCharactersReadsTheMapTheWidthsAndTheirOutlines()
    {
        var face = FontLibrary.FromFiles(File).Faces[0];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var glyphs = "张𬭎王䶮".EnumerateRunes().Select(rune => face.GlyphOf(rune.Value)).ToArray();
        face.AdvanceOf(glyphs[0]).ShouldBeGreaterThan(0);
        face.Subset(glyphs).Length.ShouldBeGreaterThan(1000);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4 * Kilobyte * Kilobyte);
        GC.KeepAlive(face);
    }
}
