namespace OrgLife.Documents.Layout.Tests;

public class TypefaceTests
{
    [Fact]
    public void TheChineseFamilyNameComesFirstAndOneInGbkIsPassedOver()
    {
        Load(new SyntheticFont { ChineseFamily = "合成" }).FamilyName.ShouldBe("合成");
        Load(new SyntheticFont { ChineseFamily = null }).FamilyName.ShouldBe("Synthetic");
    }

    [Theory]
    [InlineData("Two Words", "TwoWords")]
    [InlineData("a/b(c)", "abc")]
    [InlineData("", "Synthetic")]
    public void APostScriptNameHoldsNothingThatAPdfNameMayNot(string written, string expected) =>
        Load(new SyntheticFont { PostScriptName = written }).PostScriptName.ShouldBe(expected);

    [Fact]
    public void GlyphsBeyondTheFullEntriesAreAsWideAsTheLast() =>
        Enumerable.Range(0, SyntheticFont.GlyphCount).Select(Load(new SyntheticFont()).AdvanceOf)
            .ShouldBe([500, 1000, 1000, 1000, 1000, 1000, 1000]);

    [Fact]
    public void ADescentWithTheWrongSignIsTurned()
    {
        var metrics = Load(new SyntheticFont()).Metrics;

        (metrics.Ascent, metrics.Descent, metrics.CapHeight).ShouldBe((800, -200, 720));
        metrics.Box.ShouldBe((-50, -200, 1000, 800));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(SyntheticFont.GlyphCount)]
    public void AskingForAGlyphThatIsNotThereIsAnError(int glyph)
    {
        var face = Load(new SyntheticFont());

        Should.Throw<ArgumentOutOfRangeException>(() => face.AdvanceOf(glyph));
        Should.Throw<ArgumentOutOfRangeException>(() => face.Subset([glyph]));
    }

    [Fact]
    public void EveryFaceOfACollectionCanBeLoaded()
    {
        var collection = SyntheticFont.Collection(
            new SyntheticFont { PostScriptName = "First" },
            new SyntheticFont { PostScriptName = "Second", Cff = SyntheticCff.CidKeyed() });

        Typeface.Load(collection, 0).PostScriptName.ShouldBe("First");
        Typeface.Load(new MemoryStream(collection), 1).PostScriptName.ShouldBe("Second");
        Typeface.Load(collection, 1).Subset([1]).Program.ShouldBe(FontProgram.Cff);
        Should.Throw<ArgumentOutOfRangeException>(() => Typeface.Load(collection, 2));
    }

    [Fact]
    public void AFaceDoesNotChangeWithTheBytesItWasLoadedFrom()
    {
        var bytes = new SyntheticFont().ToArray();
        var face = Typeface.Load(bytes);

        Array.Clear(bytes);

        face.GlyphOf('A').ShouldBe(1);
    }

    private static Typeface Load(SyntheticFont font) => Typeface.Load(font.ToArray());
}
