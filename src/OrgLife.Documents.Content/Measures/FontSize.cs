namespace OrgLife.Documents.Content;

/// <summary>字号 — a type size, in half-points as Word keeps it, with the names of the Chinese size scale.</summary>
public readonly record struct FontSize
{
    private const long EmuPerHalfPoint = 6_350;

    private FontSize(int halfPoints) => HalfPoints = halfPoints;

    /// <summary>初号, 42 pt.</summary>
    public static FontSize Initial => new(84);

    /// <summary>小初, 36 pt.</summary>
    public static FontSize SmallInitial => new(72);

    /// <summary>一号, 26 pt.</summary>
    public static FontSize No1 => new(52);

    /// <summary>小一, 24 pt.</summary>
    public static FontSize SmallNo1 => new(48);

    /// <summary>二号, 22 pt: the title of a paper (GB/T 9704-2012 7.3.1).</summary>
    public static FontSize No2 => new(44);

    /// <summary>小二, 18 pt.</summary>
    public static FontSize SmallNo2 => new(36);

    /// <summary>三号, 16 pt: the body of a paper (5.2.2).</summary>
    public static FontSize No3 => new(32);

    /// <summary>小三, 15 pt.</summary>
    public static FontSize SmallNo3 => new(30);

    /// <summary>四号, 14 pt: page numbers and the imprint (7.4, 7.5).</summary>
    public static FontSize No4 => new(28);

    /// <summary>小四, 12 pt.</summary>
    public static FontSize SmallNo4 => new(24);

    /// <summary>五号, 10.5 pt.</summary>
    public static FontSize No5 => new(21);

    /// <summary>小五, 9 pt.</summary>
    public static FontSize SmallNo5 => new(18);

    /// <summary>六号, 7.5 pt.</summary>
    public static FontSize No6 => new(15);

    /// <summary>The size in half-points.</summary>
    public int HalfPoints { get; }

    /// <summary>The side of one character (the em).</summary>
    public Length Em => new(HalfPoints * EmuPerHalfPoint);

    /// <summary>A size of so many half-points, 2 to 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is under 1 pt or over 200 pt.</exception>
    public static FontSize FromHalfPoints(int halfPoints) => halfPoints is >= 2 and <= 400
        ? new FontSize(halfPoints)
        : throw new ArgumentOutOfRangeException(nameof(halfPoints), halfPoints, "A font size is 1 to 200 pt.");

    /// <summary>Such as <c>16pt</c>.</summary>
    public override string ToString() =>
        (HalfPoints / 2.0).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) + "pt";
}
