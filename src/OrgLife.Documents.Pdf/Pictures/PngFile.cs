using System.Buffers.Binary;
using System.IO.Compression;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf;

/// <summary>The chunks of a PNG file that matter for its pixels (PNG specification 5, 11).</summary>
internal sealed class PngFile
{
    /// <summary>What a sheet of A4 holds at 600 dpi is 35 million; more is no picture for a paper.</summary>
    private const long MostPixels = 100_000_000;

    /// <summary>One deflated byte gives no more bytes than this, so a short file cannot be a large picture.</summary>
    private const int MostGrowth = 1032;
    private const int SignatureSize = 8;
    private const int ChunkFrame = 12;

    public PngFile(byte[] bytes)
    {
        var (at, packed) = (SignatureSize, new List<byte>());
        while (at + ChunkFrame <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            if (length < 0 || length > bytes.Length - at - ChunkFrame)
            {
                throw Broken("a chunk is longer than the file.");
            }

            Take(bytes.AsSpan(at + 4, 4), bytes.AsSpan(at + 8, length), packed);
            at += ChunkFrame + length;
        }

        Packed = [.. packed];
        if (!Header.IsValid || (long)Header.Width * Header.Height > MostPixels)
        {
            throw Broken("its header is missing, not valid or names too large a picture.");
        }

        if ((long)Header.RowBytes(Header.Width) * Header.Height > (long)Packed.Length * MostGrowth)
        {
            throw Broken("it ends before its last row.");
        }
    }

    public PngHeader Header { get; private set; }

    /// <summary>Red, green and blue of each entry; empty where there is no palette.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>The chunk tRNS: alpha of palette entries, or the one colour that is transparent.</summary>
    public byte[] Transparency { get; private set; } = [];

    /// <summary>The filtered rows as zlib data.</summary>
    public byte[] Packed { get; }

    /// <summary>What the zlib data says is the checksum of the rows; null where its frame is not sound.</summary>
    public uint? Checksum
    {
        get
        {
            const int MethodAndFlags = 0x0F20, Deflate = 0x0800, FrameSize = 6;
            return Packed.Length > FrameSize
                && (BinaryPrimitives.ReadUInt16BigEndian(Packed) & MethodAndFlags) == Deflate
                && BinaryPrimitives.ReadUInt16BigEndian(Packed) % 31 == 0
                    ? BinaryPrimitives.ReadUInt32BigEndian(Packed.AsSpan(Packed.Length - sizeof(uint)))
                    : null;
        }
    }

    public static PictureException Broken(string reason, Exception? cause = null) =>
        new(ImageFormat.Png, reason, cause);

    /// <summary>The filtered rows, unpacked as they are read.</summary>
    public Stream OpenRows()
    {
        const int ZlibHeaderSize = 2;
        if (Packed.Length <= ZlibHeaderSize)
        {
            throw Broken("it has no pixels.");
        }

        var packed = new MemoryStream(Packed, ZlibHeaderSize, Packed.Length - ZlibHeaderSize);
        return new DeflateStream(packed, CompressionMode.Decompress);
    }

    private void Take(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content, List<byte> packed)
    {
        const int HeaderSize = 13;
        if (kind.SequenceEqual("IHDR"u8) && content.Length == HeaderSize)
        {
            Header = new PngHeader(
                BinaryPrimitives.ReadInt32BigEndian(content),
                BinaryPrimitives.ReadInt32BigEndian(content.Slice(4)),
                content[8],
                content[9],
                content[12] == 1);
        }
        else if (kind.SequenceEqual("PLTE"u8))
        {
            Palette = content.ToArray();
        }
        else if (kind.SequenceEqual("tRNS"u8))
        {
            Transparency = content.ToArray();
        }
        else if (kind.SequenceEqual("IDAT"u8))
        {
            packed.AddRange(content.ToArray());
        }
    }
}
