namespace OrgLife.Documents.Layout.Tests;

public class SyntheticSubsetTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TrueTypeGlyphsKeepTheirOutlines(bool longLocations) =>
        Judge(new SyntheticFont { LongLocations = longLocations }, [1, 2, 3, 4, 5, 6]).ShouldBe("same 7");

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void CidKeyedGlyphsKeepTheirOutlines(int selectFormat) =>
        Judge(new SyntheticFont { Cff = SyntheticCff.CidKeyed(selectFormat) }, [1, 2, 3, 4, 5, 6])
            .ShouldBe("same 7");

    [Fact]
    public void NameKeyedGlyphsKeepTheirOutlines() =>
        Judge(new SyntheticFont { Cff = SyntheticCff.NameKeyed() }, [2, 1, 6]).ShouldBe("same 4");

    private static string Judge(SyntheticFont font, int[] glyphs)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, font.ToArray());
            return FontTools.Compare(Typeface.Load(font.ToArray()).Subset(glyphs), path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
