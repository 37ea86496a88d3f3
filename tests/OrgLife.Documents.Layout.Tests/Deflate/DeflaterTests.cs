using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrgLife.Documents.Deflate;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>The judge is .NET's own inflater, which is zlib.</summary>
public class DeflaterTests
{
    private static readonly CompressionLevel[] Levels = Enum.GetValues<CompressionLevel>();

    [Fact]
    public void AnyBytesInflateToThemselves() => Prop.ForAll<byte[], byte[]>((some, others) =>
    {
        byte[] bytes = [.. some, .. others, .. some, .. some, .. others];
        foreach (var level in Levels)
        {
            using var deflater = new Deflater(level);
            Inflated(Deflated(deflater, bytes)).ShouldBe(bytes);
            Inflated(Deflated(deflater, others)).ShouldBe(others);
        }
    }).QuickCheckThrowOnFailure();

    /// <summary>Around the ends of the longest match, of a block and of the window.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(257)]
    [InlineData(259)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(98_303)]
    [InlineData(98_304)]
    [InlineData(300_000)]
    public void BytesOfAnyLengthInflateToThemselves(int length)
    {
        var noise = Noise(length);
        var text = Encoding.ASCII.GetBytes(Rows(length / 8));
        foreach (var level in Levels)
        {
            using var deflater = new Deflater(level);
            Inflated(Deflated(deflater, noise)).SequenceEqual(noise).ShouldBeTrue();
            Inflated(Deflated(deflater, new byte[length])).SequenceEqual(new byte[length]).ShouldBeTrue();
            Inflated(Deflated(deflater, text)).SequenceEqual(text).ShouldBeTrue();
        }
    }

    [Fact]
    public void TheBytesDoNotDependOnThePiecesNorOnTheStreamsBefore()
    {
        var text = Encoding.ASCII.GetBytes(Rows(20_000));
        using var fresh = new Deflater(CompressionLevel.Optimal);
        using var used = new Deflater(CompressionLevel.Optimal);
        Deflated(used, Noise(200_000));

        used.Begin();
        foreach (var piece in text.Chunk(777))
        {
            used.Add(piece);
        }

        used.Finish().ToArray().SequenceEqual(Deflated(fresh, text)).ShouldBeTrue();
    }

    /// <summary>What bytes are said to resemble saves the search; it need not be true.</summary>
    [Fact]
    public void BytesThatAreSaidToResembleOthersInflateToThemselves() =>
        Prop.ForAll<(int Length, int Distance, bool IsOpen)[], byte[]>((parts, bytes) =>
        {
            var stretches = new List<Stretch> { default };
            foreach (var (length, distance, isOpen) in parts)
            {
                stretches.Add(new Stretch(stretches[^1].Start + 1 + Math.Abs(length % 20), distance % 40, isOpen));
            }

            byte[] source = [.. bytes, 0];
            byte[] plain = [.. Enumerable.Range(0, stretches[^1].Start + 7).Select(i => source[i % source.Length])];
            foreach (var level in Levels)
            {
                using var deflater = new Deflater(level);
                deflater.Begin();
                deflater.Add(plain, [.. stretches]);
                deflater.Add(plain);
                deflater.Add(plain, [.. stretches]);

                Inflated(deflater.Finish().ToArray()).ShouldBe([.. plain, .. plain, .. plain]);
            }
        }).QuickCheckThrowOnFailure();

    /// <summary>More than the window holds, so that what is said goes on behind its end.</summary>
    [Fact]
    public void RowsThatResembleEachOtherBecomeSmallerThanBySearching()
    {
        var rows = Enumerable.Range(10_000, 20_000)
            .Select(row => Encoding.ASCII.GetBytes($"{row} {row * 36} ")).ToArray();
        byte[] plain = [.. rows.SelectMany(row => row)];
        var stretches = new List<Stretch> { default };
        var start = rows[0].Length;
        foreach (var row in rows.Skip(1))
        {
            stretches.Add(new Stretch(start, row.Length));
            start += row.Length;
        }

        using var deflater = new Deflater(CompressionLevel.Optimal);
        deflater.Begin();
        deflater.Add(plain, [.. stretches]);

        var guided = deflater.Finish().ToArray();
        Inflated(guided).SequenceEqual(plain).ShouldBeTrue();
        guided.Length.ShouldBeLessThan(Deflated(deflater, plain).Length);
    }

    /// <summary>Where a word differs from the one before it is found at any place where such words stand.</summary>
    [Fact]
    public void WhatMayBeQuiteDifferentIsSearched()
    {
        var known = Noise(40 * 12).Chunk(12).ToArray();
        var words = Noise(1000).Select(choice => known[choice % known.Length]).ToArray();
        byte[] plain = [.. words.SelectMany(word => word)];
        var (open, closed) = (Sizes(isOpen: true), Sizes(isOpen: false));

        open.ShouldBeLessThan(closed);

        int Sizes(bool isOpen)
        {
            using var deflater = new Deflater(CompressionLevel.Optimal);
            deflater.Begin();
            deflater.Add(plain, [default, .. Enumerable.Range(1, 999).Select(i => new Stretch(i * 12, 12, isOpen))]);
            var deflated = deflater.Finish().ToArray();
            Inflated(deflated).SequenceEqual(plain).ShouldBeTrue();
            return deflated.Length;
        }
    }

    /// <summary>Repetitions first, so that a block begins long before the window moves.</summary>
    [Theory]
    [InlineData(40_000, 70_000)]
    [InlineData(60_000, 10_000)]
    [InlineData(90_000, 20_000)]
    [InlineData(600_000, 70_000)]
    public void NoiseBehindRepetitionsInflatesToItself(int repeated, int noise)
    {
        byte[] bytes = [.. Noise(5000), .. new byte[repeated], .. Noise(noise)];
        foreach (var level in Levels)
        {
            using var deflater = new Deflater(level);
            Inflated(Deflated(deflater, bytes)).SequenceEqual(bytes).ShouldBeTrue();
        }
    }

    [Fact]
    public void NothingGrowsByMoreThanTheHeadersOfStoredBlocks()
    {
        var noise = Noise(200_000);
        foreach (var level in Levels)
        {
            using var deflater = new Deflater(level);
            Deflated(deflater, noise).Length.ShouldBeLessThan(noise.Length + 100);
        }
    }

    [Theory]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void TextBecomesAboutAsSmallAsWithZlib(CompressionLevel level)
    {
        var text = Encoding.ASCII.GetBytes(Rows(3000));
        using var deflater = new Deflater(level);
        using var judge = new MemoryStream();
        using (var deflate = new DeflateStream(judge, level, leaveOpen: true))
        {
            deflate.Write(text);
        }

        ((long)Deflated(deflater, text).Length).ShouldBeLessThan(judge.Length * 105 / 100);
    }

    private static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(row => $"({row % 97}, {row})\n"));

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Deflated(Deflater deflater, byte[] bytes)
    {
        deflater.Begin();
        deflater.Add(bytes);
        return [.. deflater.Finish()];
    }

    private static byte[] Inflated(byte[] deflated)
    {
        using var inflate = new DeflateStream(new MemoryStream(deflated), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }
}
