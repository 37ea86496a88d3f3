namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// Fonts come from anywhere: whatever their bytes, a face works or says what is wrong with it. 14,000 fonts with bytes
/// changed at random are tried, and as many more cut short or changed byte by byte.
/// </summary>
public class HostileFontTests
{
    // What a face may allocate, times the size of its file, and besides: maps and caches of bounded size.
    private const long AllocationPerByte = 200;
    private const long AllocationBesides = 8 * 1024 * 1024;

    private static readonly int[] Characters =
        [0x20, 0x2E, 0x41, 0xC1, 0xC2, 0x4E2D, 0x7EC4, 0x20000, 0x10FFFF];

    public static TheoryData<string> Kinds =>
        ["glyf", "long loca", "cid", "cid 0", "names", "groups", "collection"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryTruncationIsAFaultOrHarmless(string kind)
    {
        var bytes = Build(kind);
        for (var length = 0; length < bytes.Length; length++)
        {
            Use(bytes[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryByteMayBeAnything(string kind)
    {
        var bytes = Build(kind);
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var value in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
            {
                var mutated = (byte[])bytes.Clone();
                mutated[at] = value;
                Use(mutated);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ManyBytesMayBeAnything(string kind)
    {
        var bytes = Build(kind);
        var random = new Random(20171001);
        for (var round = 0; round < 2_000; round++)
        {
            var mutated = (byte[])bytes.Clone();
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            }

            Use(mutated);
        }
    }

    [Theory]
    [InlineData("FandolSong-Regular.otf")]
    [InlineData("gkai00mp.ttf")]
    public void RealFontsMayBeDamagedAnywhere(string file)
    {
        var bytes = File.ReadAllBytes(OpenFonts.Path(file));
        var random = new Random(22);
        for (var round = 0; round < 150; round++)
        {
            var mutated = (byte[])bytes.Clone();
            // Headers and directories are at the front; half of the damage goes there.
            var reach = round % 2 == 0 ? 2_000 : mutated.Length;
            for (var change = random.Next(1, 400); change > 0; change--)
            {
                mutated[random.Next(reach)] = (byte)random.Next(256);
            }

            Use(mutated);
        }
    }

    [Theory]
    [InlineData("FandolSong-Regular.otf")]
    [InlineData("gkai00mp.ttf")]
    public void RealFontsMayEndAnywhere(string file)
    {
        var bytes = File.ReadAllBytes(OpenFonts.Path(file));
        var random = new Random(2022);
        for (var round = 0; round < 100; round++)
        {
            Use(bytes[..random.Next(round % 2 == 0 ? 4_000 : bytes.Length)]);
        }
    }

    [Fact]
    public void CompositesInACircleAreAFault()
    {
        var circle = SyntheticGlyphs.Composite((4, 0x0002, [0, 0]));
        var back = SyntheticGlyphs.Composite((3, 0x0002, [0, 0]));
        var glyphs = new[] { [], [], [], circle, back, [], Array.Empty<byte>() };
        var face = Typeface.Load(new SyntheticFont { Glyphs = glyphs }.ToArray());

        Should.Throw<FontException>(() => face.Subset([3])).Reason.ShouldContain("circle");
    }

    [Fact]
    public void SubroutinesThatCallThemselvesAreAFault()
    {
        var endless = SyntheticCff.Code(SyntheticCff.Number(SyntheticCff.Endless), [29]);
        var charstrings = Enumerable.Repeat(endless, SyntheticFont.GlyphCount).ToArray();
        var font = new SyntheticFont { Cff = SyntheticCff.CidKeyed(charstrings: charstrings) };

        Should.Throw<FontException>(() => Typeface.Load(font.ToArray()).Subset([1]))
            .Reason.ShouldContain("too many subroutines");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(13)]
    [InlineData(17)]
    public void UnknownOperatorsAreAFault(int code)
    {
        byte[] charstring = [(byte)code, 14];
        var charstrings = Enumerable.Repeat(charstring, SyntheticFont.GlyphCount).ToArray();
        var font = new SyntheticFont { Cff = SyntheticCff.CidKeyed(charstrings: charstrings) };

        Should.Throw<FontException>(() => Typeface.Load(font.ToArray()).Subset([1]))
            .Reason.ShouldContain($"operator {code}");
    }

    private static byte[] Build(string kind) => kind switch
    {
        "glyf" => new SyntheticFont().ToArray(),
        "long loca" => new SyntheticFont { LongLocations = true, Cmap = SyntheticCmap.Trimmed() }.ToArray(),
        "cid" => new SyntheticFont { Cff = SyntheticCff.CidKeyed() }.ToArray(),
        "cid 0" => new SyntheticFont { Cff = SyntheticCff.CidKeyed(selectFormat: 0) }.ToArray(),
        "names" => new SyntheticFont { Cff = SyntheticCff.NameKeyed() }.ToArray(),
        "groups" => new SyntheticFont { Cmap = SyntheticCmap.Groups('A', 'B', 1, 0x4E00, 0x4EFF, 1) }
            .ToArray(),
        _ => SyntheticFont.Collection(
            new SyntheticFont(), new SyntheticFont { Cff = SyntheticCff.CidKeyed() }),
    };

    /// <summary>
    /// Uses all of a font. Any exception but the one for fonts fails the test; so does greed.
    /// </summary>
    private static void Use(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var face = Typeface.Load(bytes);
            _ = face.Metrics;
            var glyphs = Characters.Select(face.GlyphOf).Where(glyph => glyph != 0).Distinct().ToArray();
            _ = glyphs.Sum(face.AdvanceOf);
            face.Subset(glyphs).Glyphs[0].ShouldBe(0);
        }
        catch (FontException fault)
        {
            fault.Reason.ShouldNotBeEmpty();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.ShouldBeLessThan((bytes.Length * AllocationPerByte) + AllocationBesides);
    }
}
