using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf;

/// <summary>The samples in a row of a PNG, which may be less than a byte or two bytes (PNG specification 7.2).</summary>
internal readonly struct PngSamples(PngHeader header)
{
    public int At(ReadOnlySpan<byte> row, int index)
    {
        var depth = header.BitDepth;
        if (depth == 16)
        {
            return BinaryPrimitives.ReadUInt16BigEndian(row.Slice(index * 2));
        }

        var bit = index * depth;
        return (row[bit / 8] >> (8 - depth - (bit % 8))) & ((1 << depth) - 1);
    }

    /// <summary>A sample as 0 to 255.</summary>
    public int LevelAt(ReadOnlySpan<byte> row, int index)
    {
        if (header.BitDepth == 8)
        {
            return row[index];
        }

        var most = (1 << header.BitDepth) - 1;
        return ((At(row, index) * 255) + (most / 2)) / most;
    }

    /// <summary>The highest sample of a whole row of one channel.</summary>
    public int Highest(ReadOnlySpan<byte> row)
    {
        var highest = 0;
        for (var i = 0; i < header.Width; i++)
        {
            highest = Math.Max(highest, At(row, i));
        }

        return highest;
    }
}
