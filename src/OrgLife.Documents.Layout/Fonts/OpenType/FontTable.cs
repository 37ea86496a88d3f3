using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>
/// One table of a face, or a piece of one, read big-endian; a read beyond its end is a fault of the font.
/// </summary>
internal sealed class FontTable(string file, string tag, byte[] bytes)
{
    public int Length => bytes.Length;

    public byte U8(int at) => Slice(at, 1)[0];

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Slice(at, 2));

    public short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Slice(at, 2));

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Slice(at, 4));

    public int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(Slice(at, 4));

    public ReadOnlySpan<byte> Slice(int at, int length)
    {
        if (at < 0 || length < 0 || at > bytes.Length - length)
        {
            throw Fault($"it ends at {bytes.Length}, before {(long)at + length}");
        }

        return new ReadOnlySpan<byte>(bytes, at, length);
    }

    public FontException Fault(string reason) => new(file, tag, reason);
}
