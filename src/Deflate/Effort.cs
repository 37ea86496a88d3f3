using System.IO.Compression;

namespace OrgLife.Documents.Deflate;

/// <summary>How hard to look for what repeats.</summary>
/// <param name="Tries">At how many of the last places a match is looked for.</param>
/// <param name="Patience">A shorter match waits for a better one that begins a letter later.</param>
/// <param name="Enough">With a longer match no better one is looked for.</param>
internal readonly record struct Effort(int Tries, int Patience, int Enough)
{
    /// <summary>No matches and no codes: bytes are stored as they are.</summary>
    public bool IsNone => Tries == 0;

    /// <summary>By the names that .NET has; what is not known counts as the smallest size, which came last.</summary>
    public static Effort Of(CompressionLevel level) => level switch
    {
        CompressionLevel.NoCompression => default,
        CompressionLevel.Fastest => new Effort(Tries: 1, Patience: 0, Enough: 32),
        CompressionLevel.Optimal => new Effort(Tries: 2, Patience: 8, Enough: 32),
        _ => new Effort(Tries: 256, Patience: DeflateSymbols.LongestMatch, Enough: DeflateSymbols.LongestMatch),
    };
}
