using System.Buffers.Binary;

namespace OrgLife.Documents.Word;

/// <summary>The checksum of zip entries (ISO 3309), sixteen bytes at a step.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Steps = 16;

    private static readonly uint[] Table = MakeTable();

    /// <summary>Goes on from the checksum of the bytes before; 0 for none.</summary>
    public static uint Add(uint before, ReadOnlySpan<byte> bytes)
    {
        var crc = ~before;
        for (; bytes.Length >= Steps; bytes = bytes.Slice(Steps))
        {
            crc = OfFour(12, bytes, crc) ^ OfFour(8, bytes.Slice(4))
                ^ OfFour(4, bytes.Slice(8)) ^ OfFour(0, bytes.Slice(12));
        }

        foreach (var octet in bytes)
        {
            crc = At(0, crc ^ octet) ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint OfFour(int step, ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var four = before ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        return At(step + 3, four) ^ At(step + 2, four >> 8) ^ At(step + 1, four >> 16) ^ At(step, four >> 24);
    }

    private static uint At(int step, uint octet) => Table[(step << 8) | (byte)octet];

    private static uint[] MakeTable()
    {
        var table = new uint[Steps * 256];
        for (var i = 0; i < table.Length; i++)
        {
            var crc = i < 256 ? (uint)i : table[i - 256];
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
            }

            table[i] = crc;
        }

        return table;
    }
}
