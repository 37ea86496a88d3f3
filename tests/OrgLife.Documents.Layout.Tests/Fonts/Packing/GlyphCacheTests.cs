namespace OrgLife.Documents.Layout.Tests;

public class GlyphCacheTests
{
    [Fact]
    public void WhatDoesNotFitIsMadeAnew()
    {
        var made = 0;
        var cache = new GlyphCache<string>(glyph => $"{glyph} {++made}", _ => 10, mostBytes: 25);

        int[] asked = [1, 2, 3, 1, 2, 3];

        asked.Select(glyph => cache[glyph]).ShouldBe(["1 1", "2 2", "3 3", "1 1", "2 2", "3 4"]);
        cache.Held.ShouldBe(20);
    }

    [Fact]
    public void AFaceOfFiftyMegabytesKeepsFour()
    {
        var path = OpenFonts.Path("BabelStoneHan.ttf");
        var face = (OpenTypeFace)FontLibrary.FromFiles(path).Faces[0];
        var before = face.Subset([30_000, 30_001]);

        var all = face.Subset([.. Enumerable.Range(1, 20_000)]);

        all.DeflatedLength.ShouldBeGreaterThan((int)Outlines.MostBytesHeld);
        face.HeldBytes.ShouldBeInRange(Outlines.MostBytesHeld / 2, Outlines.MostBytesHeld);
        face.Subset([30_000, 30_001]).Bytes.ToArray().ShouldBe(before.Bytes.ToArray());
    }
}
