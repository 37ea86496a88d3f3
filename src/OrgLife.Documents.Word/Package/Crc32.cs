using System.Buffers.Binary;

namespace OrgLife.Documents.Word;

/// <summary>The checksum of zip entries (ISO 3309), eight bytes at a step.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Steps = 8;

    private static readonly uint[] Table = MakeTable();

    /// <summary>Goes on from the checksum of the bytes before; 0 for none.</summary>
    public static uint Add(uint before, ReadOnlySpan<byte> bytes)
    {
        var crc = ~before;
        for (; bytes.Length >= Steps; bytes = bytes.Slice(Steps))
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(4));
            crc = At(7, low) ^ At(6, low >> 8) ^ At(5, low >> 16) ^ At(4, low >> 24)
                ^ At(3, high) ^ At(2, high >> 8) ^ At(1, high >> 16) ^ At(0, high >> 24);
        }

        foreach (var octet in bytes)
        {
            crc = At(0, crc ^ octet) ^ (crc >> 8);
        }

        return ~crc;
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
