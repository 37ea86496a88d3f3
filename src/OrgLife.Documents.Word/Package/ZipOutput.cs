using System.Buffers.Binary;
using System.Text;

namespace OrgLife.Documents.Word;

/// <summary>
/// A zip archive (APPNOTE 6.3) written forward. Contents come deflated, so sizes are known before them and nothing need
/// be written behind or filled in; a ZipArchive would deflate what never changes again for every file.
/// </summary>
internal sealed class ZipOutput(Stream output) : IDisposable
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint End = 0x06054B50;
    private const ushort Version = 20;
    private const ushort Deflated = 8;

    /// <summary>1 January 1980, the earliest day an entry can have.</summary>
    private const ushort Day = 0x21;

    private readonly MemoryStream _directory = new();
    private readonly byte[] _header = new byte[46];
    private long _written;
    private int _entries;
    private int _filled;

    /// <param name="path">The name of the entry, in ASCII.</param>
    /// <param name="part">Its content.</param>
    public void Add(string path, DeflatedPart part)
    {
        var name = Encoding.ASCII.GetBytes(path);
        var place = checked((uint)_written);
        U32(LocalHeader);
        Describe(part, name.Length);
        U16(0);
        Send(output);
        output.Write(name, 0, name.Length);
        output.Write(part.Bytes.Array!, part.Bytes.Offset, part.Bytes.Count);
        _written += 30 + name.Length + part.Bytes.Count;
        _entries++;
        AddToDirectory(name, part, place);
    }

    /// <summary>Writes the directory of the archive.</summary>
    public void Finish()
    {
        _directory.WriteTo(output);
        U32(End);
        U32(0);
        U16(_entries);
        U16(_entries);
        U32((uint)_directory.Length);
        U32(checked((uint)_written));
        U16(0);
        Send(output);
    }

    public void Dispose() => _directory.Dispose();

    private void AddToDirectory(byte[] name, DeflatedPart part, uint place)
    {
        U32(CentralHeader);
        U16(Version);
        Describe(part, name.Length);
        U16(0);
        U16(0);
        U16(0);
        U16(0);
        U32(0);
        U32(place);
        Send(_directory);
        _directory.Write(name, 0, name.Length);
    }

    // What both headers of an entry have in common.
    private void Describe(DeflatedPart part, int nameLength)
    {
        U16(Version);
        U16(0);
        U16(Deflated);
        U16(0);
        U16(Day);
        U32(part.Crc);
        U32((uint)part.Bytes.Count);
        U32((uint)part.PlainLength);
        U16(nameLength);
    }

    private void U16(int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_header.AsSpan(_filled), (ushort)value);
        _filled += sizeof(ushort);
    }

    private void U32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_header.AsSpan(_filled), value);
        _filled += sizeof(uint);
    }

    private void Send(Stream stream)
    {
        stream.Write(_header, 0, _filled);
        _filled = 0;
    }
}
