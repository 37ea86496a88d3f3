namespace OrgLife.Documents.Content;

/// <summary>列宽 — how wide a column of a table is.</summary>
public readonly record struct ColumnWidth
{
    private ColumnWidth(Length length, double share, bool fits)
    {
        Length = length;
        Share = share;
        FitsContent = fits;
    }

    /// <summary>As wide as its longest cell needs on one line, as far as there is room.</summary>
    public static ColumnWidth Fit => new(Length.Zero, 0, fits: true);

    /// <summary>The length of a fixed column; zero for others.</summary>
    public Length Length { get; }

    /// <summary>The share of a proportional column; 0 for others.</summary>
    public double Share { get; }

    /// <summary>Whether the content decides.</summary>
    public bool FitsContent { get; }

    /// <summary>So wide.</summary>
    public static ColumnWidth Fixed(Length length) => length > Length.Zero
        ? new ColumnWidth(length, 0, fits: false)
        : throw new ArgumentOutOfRangeException(nameof(length), length, "A column must be wider than nothing.");

    /// <summary>A share of what fixed and fitted columns leave, relative to the other proportional columns.</summary>
    public static ColumnWidth Proportional(double share) => share > 0 && !double.IsInfinity(share)
        ? new ColumnWidth(Length.Zero, share, fits: false)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A column's share must be positive.");
}
