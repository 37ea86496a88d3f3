namespace OrgLife.Documents.Content;

/// <summary>线 — a drawn line: how thick and in which colour.</summary>
public readonly record struct LineStyle(Length Thickness, Ink Ink)
{
    /// <summary>0.35 mm black: the outer rules of the imprint (GB/T 9704-2012 7.4.1) and of tables.</summary>
    public static LineStyle Thick => new(Length.FromMillimeters(0.35), Ink.Black);

    /// <summary>0.25 mm black: the inner rules of the imprint (7.4.1) and of tables.</summary>
    public static LineStyle Thin => new(Length.FromMillimeters(0.25), Ink.Black);

    /// <summary>No line.</summary>
    public static LineStyle None => default;

    /// <summary>Whether nothing is drawn.</summary>
    public bool IsNone => Thickness == Length.Zero;
}
