namespace OrgLife.Documents.Layout.Tests;

public class CharacterMapTests
{
    [Fact]
    public void SegmentsMapByDeltaAndByArray()
    {
        var face = Load(SyntheticCmap.Segments());

        "A.ÁÂ中".EnumerateRunes().Select(rune => face.GlyphOf(rune.Value)).ShouldBe([1, 2, 3, 4, 6]);
    }

    [Fact]
    public void CharactersBetweenSegmentsAreMissing()
    {
        var face = Load(SyntheticCmap.Segments());

        new[] { 0x2D, 0x2F, 0xC0, 0xC3, 0x4E2C, 0x4E2E, 0xFFFF }.ShouldAllBe(c => face.GlyphOf(c) == 0);
    }

    [Fact]
    public void ATrimmedMapKnowsItsRun()
    {
        var face = Load(SyntheticCmap.Trimmed());

        (face.GlyphOf('A'), face.GlyphOf('B')).ShouldBe((1, 0));
    }

    [Fact]
    public void GroupsReachTheSupplementaryPlanes()
    {
        var face = Load(SyntheticCmap.Groups('A', 'B', 1, 0x20000, 0x20001, 5, 0x10FFFF, 0x10FFFF, 6));

        new[] { 'A', 'B', 0x20000, 0x20001, 0x20002, 0x10FFFF }.Select(face.GlyphOf).ShouldBe([1, 2, 5, 6, 0, 6]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0x110000)]
    [InlineData(int.MaxValue)]
    public void WhatIsNoCharacterHasNoGlyph(int codePoint) =>
        Load(SyntheticCmap.Groups(0, 0x10FFFF, 1)).GlyphOf(codePoint).ShouldBe(0);

    [Fact]
    public void GlyphsThatTheFaceDoesNotHaveCountAsMissing()
    {
        var face = Load(SyntheticCmap.Groups('A', 'Z', 5));

        (face.GlyphOf('B'), face.GlyphOf('C')).ShouldBe((6, 0));
    }

    [Theory]
    [InlineData(new long[] { 'A', 'Z', 1, 'B', 'C', 1 })]
    [InlineData(new long[] { 'Z', 'A', 1 })]
    [InlineData(new long[] { 'A', 0x110000, 1 })]
    public void GroupsOutOfOrderAreAFault(long[] groups) => Should
        .Throw<FontException>(() => Load(SyntheticCmap.Groups(groups)).GlyphOf('A'))
        .Table.ShouldBe("cmap");

    [Fact]
    public void AFaceWithoutAUnicodeMapIsAFault() => Should
        .Throw<FontException>(() => Load(SyntheticCmap.Macintosh()).GlyphOf('A'))
        .Reason.ShouldContain("no Unicode map");

    private static Typeface Load(byte[] cmap) => Typeface.Load(new SyntheticFont { Cmap = cmap }.ToArray());
}
