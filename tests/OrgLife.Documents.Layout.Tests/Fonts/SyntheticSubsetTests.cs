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

    [Theory]
    [InlineData(1000)]
    [InlineData(600)]
    [InlineData(40)]
    [InlineData(2000)]
    public void CharstringsGetTheWidthsThatTheFaceStates(int advance)
    {
        var font = new SyntheticFont
        {
            Advance = advance,
            Cff = SyntheticCff.CidKeyed(charstrings: SyntheticCff.WidthsEverywhere),
        };

        Judge(font, [1, 2, 3, 4, 5, 6]).ShouldBe("same 7");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void FacesOfACollectionKeepTheirOutlines(int face)
    {
        var collection = SyntheticFont.Collection(
            new SyntheticFont { Cff = SyntheticCff.CidKeyed() }, new SyntheticFont());

        Judge(collection, face, [1, 4, 6]).ShouldBe($"same {(face == 0 ? 4 : 6)}");
    }

    private static string Judge(SyntheticFont font, int[] glyphs) => Judge(font.ToArray(), 0, glyphs);

    private static string Judge(byte[] font, int face, int[] glyphs)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, font);
            return FontTools.Compare(Typeface.Load(font, face).Subset(glyphs), path, face);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
