namespace OrgLife.Documents.Layout;

/// <summary>字体度量 — measures of a whole face in font units, as a PDF font descriptor states them.</summary>
public sealed record TypefaceMetrics
{
    /// <summary>Highest point above the baseline, positive.</summary>
    public required int Ascent { get; init; }

    /// <summary>Lowest point below the baseline, negative.</summary>
    public required int Descent { get; init; }

    /// <summary>The height of a capital letter.</summary>
    public required int CapHeight { get; init; }

    /// <summary>The slant in degrees, 0 for upright.</summary>
    public required double ItalicAngle { get; init; }

    /// <summary>The weight class, 100 to 900.</summary>
    public required int Weight { get; init; }

    /// <summary>Whether all glyphs are equally wide.</summary>
    public required bool IsFixedPitch { get; init; }

    /// <summary>The box around all glyphs: left, bottom, right, top.</summary>
    public required (int Left, int Bottom, int Right, int Top) Box { get; init; }
}
