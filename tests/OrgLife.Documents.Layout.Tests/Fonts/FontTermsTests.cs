namespace OrgLife.Documents.Layout.Tests;

public class FontTermsTests
{
    [Theory]
    [InlineData(0x0002, "forbids embedding")]
    [InlineData(0x0100, "forbids subsets")]
    [InlineData(0x0108, "forbids subsets")]
    [InlineData(0x0200, "only its bitmaps")]
    public void AFaceThatMayNotBeEmbeddedIsRefused(int rights, string reason)
    {
        var font = new SyntheticFont { EmbeddingRights = rights }.ToArray();

        Should.Throw<FontException>(() => Typeface.Load(font)).Reason.ShouldContain(reason);
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0004)]
    [InlineData(0x0008)]
    [InlineData(0x0006)]
    public void AFaceThatMayBeEmbeddedIsTaken(int rights) =>
        Typeface.Load(new SyntheticFont { EmbeddingRights = rights }.ToArray()).GlyphOf('A').ShouldBe(1);

    [Fact]
    public void AHostWithALicenceMayTakeWhatTheFileForbids()
    {
        var options = new FontLibraryOptions
        {
            Contents = [new SyntheticFont { EmbeddingRights = 0x0302 }.ToArray()],
            AcceptRestrictedEmbedding = true,
        };

        new FontLibrary(options).Faces.Count.ShouldBe(1);
    }

    [Fact]
    public void AVariableFontIsTakenOnlyWhereItsDefaultInstanceWillDo()
    {
        var options = new FontLibraryOptions { Contents = [new SyntheticFont { IsVariable = true }.ToArray()] };

        Should.Throw<FontException>(() => new FontLibrary(options)).Reason.ShouldContain("variable");
        new FontLibrary(options with { AcceptVariableFonts = true }).Faces.Count.ShouldBe(1);
    }
}
