namespace OrgLife.Documents.Layout;

/// <summary>
/// Bytes coded for deflate without looking at any others, so that they can be joined to any others: what a glyph
/// contributes to a subset is made once.
/// </summary>
/// <param name="Bits">The code; the last byte is filled up with zeros.</param>
/// <param name="BitCount">How many bits the code has.</param>
/// <param name="Length">How many bytes are coded.</param>
/// <param name="Adler">Their checksum for zlib.</param>
/// <param name="Sum">Their sum as big-endian words, as sfnt tables are summed; 0 where nobody asks.</param>
internal sealed record PackedBytes(byte[] Bits, int BitCount, int Length, uint Adler, uint Sum);
