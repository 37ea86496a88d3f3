using System.Globalization;

namespace OrgLife.Documents.Content;

/// <summary>
/// 缩进 — a distance given in characters (字, as GB/T 9704-2012 does: "left 2字") or as a length. Characters are
/// resolved late, when the size of the text is known, and Word keeps them as characters (<c>firstLineChars</c>).
/// </summary>
public readonly record struct Indent
{
    private Indent(double characterCount, Length fixedPart)
    {
        CharacterCount = characterCount;
        Fixed = fixedPart;
    }

    /// <summary>No indent.</summary>
    public static Indent None => default;

    /// <summary>How many characters wide; 0 where the indent is a length.</summary>
    public double CharacterCount { get; }

    /// <summary>The length; zero where the indent is in characters.</summary>
    public Length Fixed { get; }

    /// <summary>Whether there is no indent at all.</summary>
    public bool IsNone => CharacterCount == 0 && Fixed == Length.Zero;

    /// <summary>An indent of so many characters; negative hangs.</summary>
    public static Indent Characters(double count) => new(count, Length.Zero);

    /// <summary>An indent of a length; negative hangs.</summary>
    public static Indent Of(Length length) => new(0, length);

    /// <summary>The indent as a length, where one character is <paramref name="characterPitch"/> wide.</summary>
    public Length Resolve(Length characterPitch) => Fixed + characterPitch * CharacterCount;

    /// <summary>Such as <c>2字</c> or <c>10mm</c>.</summary>
    public override string ToString() => CharacterCount != 0
        ? CharacterCount.ToString("0.##", CultureInfo.InvariantCulture) + "字"
        : Fixed.ToString();
}
