namespace OrgLife.Documents.Pdf;

/// <summary>
/// The filters of PNG (PNG specification 9), which deflate better than bare samples: each byte becomes its distance from
/// what its neighbours let expect.
/// </summary>
internal static class PngFilter
{
    public const int None = 0;
    public const int Sub = 1;
    public const int Up = 2;
    public const int Average = 3;
    public const int Paeth = 4;

    private static readonly int[] Tried = [None, Sub, Up, Paeth];

    /// <summary>What a filter expects of a byte.</summary>
    public static int Expected(int filter, int left, int above, int corner) => filter switch
    {
        None => 0,
        Sub => left,
        Up => above,
        Average => (left + above) / 2,
        Paeth => Nearest(left, above, corner),
        _ => throw PngFile.Broken($"it uses filter {filter}; there are 0 to 4."),
    };

    /// <summary>Frees a row of its filter.</summary>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var i = 0; i < row.Length && filter != None; i++)
        {
            var (left, corner) = i < step ? (0, 0) : (row[i - step], above[i - step]);
            row[i] += (byte)(filter == Up ? above[i] : Expected(filter, left, above[i], corner));
        }
    }

    /// <summary>
    /// Filters rows in place, each by the filter that leaves the least (12.8); their first byte becomes its number.
    /// </summary>
    /// <param name="rows">The rows one behind the other, each after a byte that is free.</param>
    /// <param name="rowBytes">The bytes of a row without that one.</param>
    /// <param name="step">Whole bytes from one pixel to the next.</param>
    public static void Apply(Span<byte> rows, int rowBytes, int step)
    {
        var first = new byte[rowBytes];
        var stride = rowBytes + 1;
        for (var at = rows.Length - stride; at >= 0; at -= stride)
        {
            ReadOnlySpan<byte> above = at == 0 ? first : rows.Slice(at - rowBytes, rowBytes);
            var row = rows.Slice(at + 1, rowBytes);
            var filter = BestFor(row, above, step);
            rows[at] = (byte)filter;
            for (var i = rowBytes - 1; i >= 0; i--)
            {
                row[i] = Distance(filter, row, above, i, step);
            }
        }
    }

    private static int BestFor(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int step)
    {
        var (best, least) = (None, long.MaxValue);
        foreach (var filter in Tried)
        {
            var sum = 0L;
            for (var i = 0; i < row.Length && sum < least; i++)
            {
                sum += Math.Abs((int)(sbyte)Distance(filter, row, above, i, step));
            }

            (best, least) = sum < least ? (filter, sum) : (best, least);
        }

        return best;
    }

    private static byte Distance(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int index, int step)
    {
        var (left, corner) = index < step ? (0, 0) : (row[index - step], above[index - step]);
        return (byte)(row[index] - Expected(filter, left, above[index], corner));
    }

    private static int Nearest(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var toLeft = Math.Abs(guess - left);
        var toAbove = Math.Abs(guess - above);
        var toCorner = Math.Abs(guess - corner);
        if (toLeft <= toAbove && toLeft <= toCorner)
        {
            return left;
        }

        return toAbove <= toCorner ? above : corner;
    }
}
