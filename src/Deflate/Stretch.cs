namespace OrgLife.Documents.Deflate;

/// <summary>Bytes of which it is known what they resemble.</summary>
/// <param name="Start">Where they begin; the next stretch ends them.</param>
/// <param name="Distance">How far before them the bytes stand that they resemble; 0 where that must be searched.</param>
/// <param name="IsOpen">Whether they may be quite different from there on where the first byte differs.</param>
internal readonly record struct Stretch(int Start, int Distance, bool IsOpen = false);
