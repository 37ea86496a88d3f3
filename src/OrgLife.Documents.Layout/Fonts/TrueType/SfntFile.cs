using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OrgLife.Documents.Layout;

/// <summary>An sfnt in the making: its tables lie in one array, in the order of their tags.</summary>
internal sealed class SfntFile
{
    private const uint TrueTypeVersion = 0x00010000;
    private const uint ChecksumMagic = 0xB1B0AFBA;
    private const int AdjustmentInHead = 8;

    private readonly byte[] _bytes;
    private readonly (string Tag, int Offset, int Length)[] _tables;

    /// <summary>Makes room for tables, which must be given in the order of their tags.</summary>
    public SfntFile(params (string Tag, int Length)[] tables)
    {
        _tables = new (string, int, int)[tables.Length];
        var offset = 12 + (tables.Length * 16);
        for (var i = 0; i < tables.Length; i++)
        {
            _tables[i] = (tables[i].Tag, offset, tables[i].Length);
            offset += (tables[i].Length + 3) & ~3;
        }

        _bytes = new byte[offset];
    }

    public Span<byte> Table(string tag)
    {
        var (_, offset, length) = _tables.First(table => table.Tag == tag);
        return new Span<byte>(_bytes, offset, length);
    }

    /// <summary>Writes the directory and the checksums.</summary>
    public byte[] Finish()
    {
        var span = new Span<byte>(_bytes);
        WriteHeader(span);
        var total = 0u;
        for (var i = 0; i < _tables.Length; i++)
        {
            var (tag, offset, length) = _tables[i];
            var record = span.Slice(12 + (i * 16), 16);
            for (var c = 0; c < 4; c++)
            {
                record[c] = (byte)tag[c];
            }

            var sum = SumOf(span.Slice(offset, (length + 3) & ~3));
            total = unchecked(total + sum);
            BinaryPrimitives.WriteUInt32BigEndian(record.Slice(4), sum);
            BinaryPrimitives.WriteInt32BigEndian(record.Slice(8), offset);
            BinaryPrimitives.WriteInt32BigEndian(record.Slice(12), length);
        }

        total = unchecked(total + SumOf(span.Slice(0, _tables[0].Offset)));
        var adjustment = unchecked(ChecksumMagic - total);
        BinaryPrimitives.WriteUInt32BigEndian(Table("head").Slice(AdjustmentInHead), adjustment);
        return _bytes;
    }

    private static uint SumOf(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        foreach (var word in MemoryMarshal.Cast<byte, uint>(words))
        {
            var value = BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(word) : word;
            sum = unchecked(sum + value);
        }

        return sum;
    }

    private void WriteHeader(Span<byte> span)
    {
        var power = 0;
        while (2 << power <= _tables.Length)
        {
            power++;
        }

        BinaryPrimitives.WriteUInt32BigEndian(span, TrueTypeVersion);
        BinaryPrimitives.WriteUInt16BigEndian(span.Slice(4), (ushort)_tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(span.Slice(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(span.Slice(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(span.Slice(10), (ushort)((_tables.Length - (1 << power)) * 16));
    }
}
