namespace OrgLife.Documents.Content;

/// <summary>字符格式 — how characters look. There is no bold: the official format has none (GB/T 9704-2012 7.3.3).</summary>
public sealed record TextStyle
{
    /// <summary>The class of face.</summary>
    public required FontRole Role { get; init; }

    /// <summary>The type size.</summary>
    public required FontSize Size { get; init; }

    /// <summary>The colour; black by default.</summary>
    public Ink Ink { get; init; } = Ink.Black;

    /// <summary>
    /// Added to the advance of every character; zero by default. The body has −0.25 pt, which makes 28 characters of
    /// 16 pt fit the 156 mm of the type area (5.2.3).
    /// </summary>
    public Length Spacing { get; init; } = Length.Zero;

    /// <summary>Whether a line runs under the text, as under a blank to be filled in; false by default.</summary>
    public bool Underline { get; init; }

    /// <summary>From one full-width character to the next: the em plus <see cref="Spacing"/>.</summary>
    public Length CharacterPitch => Size.Em + Spacing;
}
