namespace OrgLife.Documents.Content;

/// <summary>颜色 — an sRGB colour.</summary>
public readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    /// <summary>黑 — all text, unless a clause says otherwise (GB/T 9704-2012 5.2.4).</summary>
    public static Ink Black => default;

    /// <summary>红 — the red head, the red line and seals (5.2.4).</summary>
    public static Ink OfficialRed => new(255, 0, 0);

    /// <summary>白 — paper.</summary>
    public static Ink White => new(255, 255, 255);

    /// <summary>Six hexadecimal digits, such as <c>FF0000</c>.</summary>
    public override string ToString() => $"{Red:X2}{Green:X2}{Blue:X2}";
}
