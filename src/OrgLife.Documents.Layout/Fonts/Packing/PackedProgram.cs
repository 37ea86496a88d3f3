using System.Buffers.Binary;
using System.IO.Compression;

namespace OrgLife.Documents.Layout;

/// <summary>
/// A font program as zlib data (RFC 1950): what is coded for this subset before and behind the glyphs, and the glyphs
/// between them as they were coded once. Nothing is joined until it is written.
/// </summary>
internal sealed class PackedProgram
{
    private const int HeaderSize = 2;

    private readonly PackingCode _code;
    private readonly IReadOnlyList<PackedBytes> _pieces;
    private readonly uint _adler = Adler32.OfNothing;
    private readonly int _bitCount;

    public PackedProgram(PackingCode code, IReadOnlyList<PackedBytes> pieces)
    {
        (_code, _pieces, _bitCount) = (code, pieces, code.FrameBits);
        for (var i = 0; i < pieces.Count; i++)
        {
            Length += pieces[i].Length;
            _bitCount += pieces[i].BitCount;
            _adler = Adler32.Joined(_adler, pieces[i].Adler, pieces[i].Length);
        }
    }

    /// <summary>The length of the program itself.</summary>
    public int Length { get; }

    /// <summary>The length of the zlib data.</summary>
    public int PackedLength => HeaderSize + ((_bitCount + 7) / 8) + sizeof(uint);

    /// <summary>Writes the zlib data.</summary>
    public void WriteTo(Span<byte> room)
    {
        room[0] = 0x78;
        room[1] = 0x9C;
        var output = new BitOutput(room.Slice(HeaderSize));
        _code.Begin(ref output);
        for (var i = 0; i < _pieces.Count; i++)
        {
            output.Add(_pieces[i].Bits, _pieces[i].BitCount);
        }

        _code.End(ref output);
        var end = HeaderSize + output.Finish();
        BinaryPrimitives.WriteUInt32BigEndian(room.Slice(end), _adler);
    }

    /// <summary>The program itself.</summary>
    public byte[] Unpacked()
    {
        var packed = new byte[PackedLength];
        WriteTo(packed);
        var program = new byte[Length];
        using var data = new MemoryStream(packed, HeaderSize, packed.Length - HeaderSize);
        using var inflate = new DeflateStream(data, CompressionMode.Decompress);
        for (var filled = 0; filled < program.Length;)
        {
            filled += inflate.Read(program, filled, program.Length - filled);
        }

        return program;
    }
}
