using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Layout.Tests;

public class PackedProgramTests
{
    [Fact]
    public void JoinedPiecesInflateToTheirBytes() =>
        Prop.ForAll<byte[][]>(pieces =>
        {
            var repetitive = pieces.Select(piece => piece.Concat(piece).Concat(piece.Reverse()).ToArray()).ToArray();
            Joined(OutlineCodes.TrueType, pieces).ShouldBe(pieces.SelectMany(piece => piece));
            Joined(OutlineCodes.Cff, repetitive).ShouldBe(repetitive.SelectMany(piece => piece));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(3)]
    [InlineData(258)]
    [InlineData(259)]
    [InlineData(70_000)]
    public void LongRepetitionsInflateToThemselves(int length)
    {
        byte[] bytes = [1, 2, 3, 4, 5, .. Enumerable.Repeat((byte)7, length), 1, 2, 3, 4, 5];

        Joined(OutlineCodes.TrueType, [bytes]).ShouldBe(bytes);
    }

    [Fact]
    public void DistantRepetitionsInflateToThemselves()
    {
        var noise = new byte[33_000];
        new Random(1).NextBytes(noise);

        Joined(OutlineCodes.Cff, [[.. noise, .. noise]]).ShouldBe(noise.Concat(noise));
    }

    [Theory]
    [InlineData("gkai00mp.ttf")]
    [InlineData("FandolHei-Regular.otf")]
    public void TheZlibDataOfASubsetIsItsProgram(string file)
    {
        var subset = FontLibrary.FromFiles(OpenFonts.Path(file)).Faces[0].Subset([.. Enumerable.Range(200, 400)]);

        var program = Inflated(Deflated(subset));

        program.Length.ShouldBe(subset.Length);
        program.ShouldBe(subset.Bytes.ToArray());
    }

    [Theory]
    [InlineData("gkai00mp.ttf")]
    [InlineData("FandolHei-Regular.otf")]
    public void AGlyphThatIsKeptGivesTheBytesOfOneThatIsMade(string file)
    {
        var (cold, warm) = (FontLibrary.FromFiles(OpenFonts.Path(file)).Faces[0],
            FontLibrary.FromFiles(OpenFonts.Path(file)).Faces[0]);
        foreach (var start in (int[])[900, 300, 100, 500])
        {
            Deflated(warm.Subset([.. Enumerable.Range(start, 300)]));
        }

        Deflated(warm.Subset([.. Enumerable.Range(250, 300)]))
            .ShouldBe(Deflated(cold.Subset([.. Enumerable.Range(250, 300)])));
    }

    private static byte[] Joined(PackingCode code, byte[][] pieces)
    {
        var program = new PackedProgram(code, [.. pieces.Select(piece => Packer.Pack(piece, code))]);
        var packed = new byte[program.PackedLength];
        program.WriteTo(packed);
        return Inflated(packed);
    }

    private static byte[] Deflated(FontSubset subset)
    {
        var bytes = new byte[subset.DeflatedLength];
        subset.WriteDeflated(bytes);
        return bytes;
    }

    // .NET's own reader, which also compares the checksum.
    private static byte[] Inflated(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }
}
