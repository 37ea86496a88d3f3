namespace OrgLife.Documents.Content;

/// <summary>纸张 — the finished size of a sheet.</summary>
public readonly record struct PaperSize(Length Width, Length Height)
{
    /// <summary>
    /// A4 upright, 210 × 297 mm (GB/T 9704-2012 5.1), in the whole twips that Word keeps, so that the same 22 lines
    /// fit the same height in Word and in PDF.
    /// </summary>
    public static PaperSize A4 => new(Length.FromTwips(11906), Length.FromTwips(16838));

    /// <summary>A3 upright, 297 × 420 mm, in whole twips.</summary>
    public static PaperSize A3 => new(Length.FromTwips(16838), Length.FromTwips(23811));

    /// <summary>The same sheet turned by a quarter.</summary>
    public PaperSize Turned => new(Height, Width);

    /// <summary>Width and height, such as <c>210.009mm x 297.004mm</c>.</summary>
    // A record's own would print Turned, which prints Turned, without end.
    public override string ToString() => $"{Width} x {Height}";
}
