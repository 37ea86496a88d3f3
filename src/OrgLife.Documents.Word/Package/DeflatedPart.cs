namespace OrgLife.Documents.Word;

/// <summary>The content of a part, ready for the package.</summary>
/// <param name="Bytes">The deflated bytes.</param>
/// <param name="PlainLength">How many bytes they stand for.</param>
/// <param name="Crc">The checksum of those.</param>
internal readonly record struct DeflatedPart(ArraySegment<byte> Bytes, int PlainLength, uint Crc)
{
    /// <summary>
    /// Markup of a table resembles that of the row above, a dozen cells before: fewer tries do not reach it.
    /// </summary>
    private static readonly Effort Effort = new(Tries: 16, Patience: 16, Enough: 128);

    public static Deflater NewDeflater() => new(Effort);

    /// <summary>Writes the content of a part and deflates it: valid until the next one is.</summary>
    public static DeflatedPart Of(PackagePart part, MarkupWriter markup, Deflater deflater)
    {
        deflater.Begin();
        using var content = new PartStream(deflater);
        part.Write(content, markup);
        return new DeflatedPart(deflater.Finish(), content.Written, content.Crc);
    }
}
