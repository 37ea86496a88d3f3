namespace OrgLife.Documents.Deflate;

/// <summary>
/// The alphabets of deflate (RFC 1951 3.2.5): letters with the end of a block and the lengths of matches, and distances. A
/// length or distance is a symbol and some more bits, which count from the least that the symbol stands for.
/// </summary>
internal static class DeflateSymbols
{
    public const int EndOfBlock = 256;
    public const int LetterCount = 286;
    public const int DistanceCount = 30;
    public const int LongestCode = 15;
    public const int ShortestMatch = 3;
    public const int LongestMatch = 258;
    public const int FarthestMatch = 32 * 1024;

    private const int FirstLength = 257;
    private const int LengthCount = LetterCount - FirstLength;

    /// <summary>Distances above are told apart by steps of 128 only.</summary>
    private const int NearDistance = 256;

    private static readonly int[] LengthStarts = Starts(LengthCount, perStep: 4, ShortestMatch);
    private static readonly int[] DistanceStarts = Starts(DistanceCount, perStep: 2, first: 1);
    private static readonly byte[] BitsOfLengths = Bits(LengthCount, perStep: 4);
    private static readonly byte[] BitsOfDistances = Bits(DistanceCount, perStep: 2);
    private static readonly ushort[] OfLengths = LengthSymbols();
    private static readonly byte[] OfDistances = DistanceSymbols();

    /// <summary>The symbol of a length of 3 to 258.</summary>
    public static int OfLength(int length) => OfLengths[length];

    /// <summary>The symbol of a distance of 1 to 32,768.</summary>
    public static int OfDistance(int distance) => distance <= NearDistance
        ? OfDistances[distance - 1]
        : OfDistances[NearDistance + ((distance - 1) >> 7)];

    /// <summary>The least length that a symbol stands for.</summary>
    public static int LeastLength(int symbol) => LengthStarts[symbol - FirstLength];

    /// <summary>The least distance that a symbol stands for.</summary>
    public static int LeastDistance(int symbol) => DistanceStarts[symbol];

    /// <summary>How many bits follow a symbol of the first alphabet.</summary>
    public static int LengthBits(int symbol) =>
        BitsOfLengths[symbol - FirstLength];

    /// <summary>How many bits follow the symbol of a distance.</summary>
    public static int DistanceBits(int symbol) => BitsOfDistances[symbol];

    private static byte[] Bits(int count, int perStep) =>
        [.. Enumerable.Range(0, count).Select(symbol => (byte)Math.Max(0, (symbol / perStep) - 1))];

    // From the second step on, each has twice as many values to the symbol as the one before.
    private static int[] Starts(int count, int perStep, int first)
    {
        var starts = new int[count];
        for (var (symbol, start) = (0, first); symbol < count; symbol++)
        {
            starts[symbol] = start;
            start += 1 << Math.Max(0, (symbol / perStep) - 1);
        }

        return starts;
    }

    // The longest match has a symbol of its own.
    private static ushort[] LengthSymbols()
    {
        var symbols = new ushort[LongestMatch + 1];
        for (var (length, symbol) = (ShortestMatch, 0); length < LongestMatch; length++)
        {
            symbol += length == LengthStarts[symbol + 1] ? 1 : 0;
            symbols[length] = (ushort)(FirstLength + symbol);
        }

        LengthStarts[LengthCount - 1] = LongestMatch;
        BitsOfLengths[LengthCount - 1] = 0;
        symbols[LongestMatch] = LetterCount - 1;
        return symbols;
    }

    private static byte[] DistanceSymbols()
    {
        var symbols = new byte[NearDistance * 2];
        for (var symbol = 0; symbol < DistanceCount; symbol++)
        {
            var end = symbol + 1 < DistanceCount ? DistanceStarts[symbol + 1] : FarthestMatch + 1;
            for (var distance = DistanceStarts[symbol]; distance < end; distance++)
            {
                symbols[distance <= NearDistance ? distance - 1 : NearDistance + ((distance - 1) >> 7)] = (byte)symbol;
            }
        }

        return symbols;
    }
}
