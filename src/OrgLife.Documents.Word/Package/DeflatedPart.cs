using System.IO.Compression;

namespace OrgLife.Documents.Word;

/// <summary>The content of a part, ready for the package.</summary>
/// <param name="Bytes">The deflated bytes.</param>
/// <param name="PlainLength">How many bytes they stand for.</param>
/// <param name="Crc">The checksum of those.</param>
internal readonly record struct DeflatedPart(ArraySegment<byte> Bytes, int PlainLength, uint Crc)
{
    /// <summary>Writes the content of a part and deflates it into a buffer, which must be empty.</summary>
    public static DeflatedPart Of(PackagePart part, MarkupWriter markup, MemoryStream buffer)
    {
        using var content = new PartStream(new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true));
        part.Write(content, markup);
        content.Dispose();
        return new DeflatedPart(
            new ArraySegment<byte>(buffer.GetBuffer(), 0, (int)buffer.Length), content.Written, content.Crc);
    }
}
