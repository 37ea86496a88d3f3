using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>
/// An sfnt in the making, all but its glyphs: the directory stands before <c>glyf</c>, the other tables behind it, in
/// the order of their tags.
/// </summary>
internal sealed class SfntFile
{
    private const uint TrueTypeVersion = 0x00010000;
    private const uint ChecksumMagic = 0xB1B0AFBA;
    private const int AdjustmentInHead = 8;
    private const int RecordSize = 16;

    private readonly byte[] _bytes;
    private readonly (string Tag, int Offset, int Length)[] _tables;
    private readonly int _directory;
    private readonly int _glyfLength;

    /// <summary>
    /// Makes room for tables, which must be given in the order of their tags; those of <c>glyf</c> are whole words.
    /// </summary>
    public SfntFile(int glyfLength, params (string Tag, int Length)[] tables)
    {
        _tables = new (string, int, int)[tables.Length];
        (_directory, _glyfLength) = (12 + ((tables.Length + 1) * RecordSize), glyfLength);
        var offset = _directory;
        for (var i = 0; i < tables.Length; i++)
        {
            _tables[i] = (tables[i].Tag, offset, tables[i].Length);
            offset += (tables[i].Length + 3) & ~3;
        }

        _bytes = new byte[offset];
    }

    /// <summary>What stands before the glyphs.</summary>
    public ReadOnlySpan<byte> Directory => _bytes.AsSpan(0, _directory);

    /// <summary>What stands behind the glyphs.</summary>
    public ReadOnlySpan<byte> Rest => _bytes.AsSpan(_directory);

    public Span<byte> Table(string tag)
    {
        var table = Array.FindIndex(_tables, one => one.Tag == tag);
        return _bytes.AsSpan(_tables[table].Offset, _tables[table].Length);
    }

    /// <summary>Writes the directory and the checksums.</summary>
    /// <param name="glyfSum">That of the glyphs.</param>
    public void Finish(uint glyfSum)
    {
        WriteHeader(_bytes, _tables.Length + 1);
        WriteRecord(0, "glyf", glyfSum, _directory, _glyfLength);
        var total = glyfSum;
        for (var i = 0; i < _tables.Length; i++)
        {
            var (tag, offset, length) = _tables[i];
            var sum = Packer.SumOf(_bytes.AsSpan(offset, (length + 3) & ~3));
            total = unchecked(total + sum);
            WriteRecord(i + 1, tag, sum, offset + _glyfLength, length);
        }

        total = unchecked(total + Packer.SumOf(Directory));
        var adjustment = unchecked(ChecksumMagic - total);
        BinaryPrimitives.WriteUInt32BigEndian(Table("head").Slice(AdjustmentInHead), adjustment);
    }

    private void WriteRecord(int number, string tag, uint sum, int offset, int length)
    {
        var record = _bytes.AsSpan(12 + (number * RecordSize), RecordSize);
        for (var c = 0; c < 4; c++)
        {
            record[c] = (byte)tag[c];
        }

        BinaryPrimitives.WriteUInt32BigEndian(record.Slice(4), sum);
        BinaryPrimitives.WriteInt32BigEndian(record.Slice(8), offset);
        BinaryPrimitives.WriteInt32BigEndian(record.Slice(12), length);
    }

    private static void WriteHeader(Span<byte> span, int tables)
    {
        var power = 0;
        while (2 << power <= tables)
        {
            power++;
        }

        BinaryPrimitives.WriteUInt32BigEndian(span, TrueTypeVersion);
        BinaryPrimitives.WriteUInt16BigEndian(span.Slice(4), (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(span.Slice(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(span.Slice(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(span.Slice(10), (ushort)((tables - (1 << power)) * 16));
    }
}
