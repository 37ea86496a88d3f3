using System.Buffers.Binary;

namespace OrgLife.Documents.Layout.Tests;

public class SubsetTests
{
    [Fact]
    public void NotdefComesFirstThenGlyphsAscendingThenComponents() =>
        Load(new SyntheticFont()).Subset([6, 4, 6]).Glyphs.ShouldBe([0, 4, 6, 3, 1, 2]);

    [Fact]
    public void EachGlyphKnowsItsNewNumber()
    {
        var subset = Load(new SyntheticFont()).Subset([6, 2]);

        (subset.NewGlyphOf(0), subset.NewGlyphOf(2), subset.NewGlyphOf(6)).ShouldBe((0, 1, 2));
        Should.Throw<KeyNotFoundException>(() => subset.NewGlyphOf(5));
    }

    [Fact]
    public void AnEmptySetHoldsNotdef()
    {
        Load(new SyntheticFont()).Subset([]).Glyphs.ShouldBe([0]);
        Load(new SyntheticFont { Cff = SyntheticCff.CidKeyed() }).Subset([]).Glyphs.ShouldBe([0]);
    }

    [Theory]
    [InlineData("gkai00mp.ttf")]
    [InlineData("FandolFang-Regular.otf")]
    public void TheSameGlyphsInAnyOrderGiveTheSameBytes(string file)
    {
        var glyphs = Enumerable.Range(100, 50).ToArray();
        var first = FontLibrary.FromFiles(OpenFonts.Path(file)).Faces[0].Subset(glyphs);
        var face = FontLibrary.FromFiles(OpenFonts.Path(file)).Faces[0];
        face.Subset([7, 8, 9]);

        var second = face.Subset([.. glyphs.Reverse(), .. glyphs]);

        second.Tag.ShouldBe(first.Tag);
        second.Bytes.Span.SequenceEqual(first.Bytes.Span).ShouldBeTrue();
    }

    [Fact]
    public void TheTagHasSixCapitalsAndDependsOnGlyphsAndFace()
    {
        var tags = new[]
        {
            Load(new SyntheticFont()).Subset([1]).Tag,
            Load(new SyntheticFont()).Subset([2]).Tag,
            Load(new SyntheticFont { PostScriptName = "Another" }).Subset([1]).Tag,
        };

        tags.ShouldAllBe(tag => tag.Length == 6 && tag.All(c => c >= 'A' && c <= 'Z'));
        tags.ShouldBeUnique();
    }

    [Fact]
    public void AWholeTrueTypeFileSumsUpToTheMagicNumber()
    {
        var bytes = Load(new SyntheticFont()).Subset([1, 3, 6]).Bytes.Span;
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        }

        // OpenType, "Calculating checksums".
        sum.ShouldBe(0xB1B0AFBAu);
    }

    [Fact]
    public void TrueTypeSubsetsHoldNoInstructions()
    {
        var bytes = Load(new SyntheticFont()).Subset([1]).Bytes.Span;

        bytes.IndexOf(new byte[] { 0xB0, 0x01, 0x21 }).ShouldBe(-1);
        bytes.IndexOf("fpgm"u8).ShouldBe(-1);
    }

    [Fact]
    public void BytesCostNoMoreThanTheGlyphs()
    {
        var face = OpenFonts.Face("BabelStoneHan");

        // Of 64,833 glyphs: full loca and hmtx would take half a megabyte.
        face.Subset([face.GlyphOf('党')]).Bytes.Length.ShouldBeLessThan(3_000);
    }

    private static Typeface Load(SyntheticFont font) => Typeface.Load(font.ToArray());
}
