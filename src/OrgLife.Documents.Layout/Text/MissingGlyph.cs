using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>缺字 — a character that none of the faces at hand for its role has.</summary>
public sealed record MissingGlyph
{
    /// <summary>The character, a Unicode scalar value; U+FFFD for half a surrogate pair.</summary>
    public required int CodePoint { get; init; }

    /// <summary>The path of the model's field it came from; null for text of the form itself.</summary>
    public required string? Source { get; init; }

    /// <summary>The text around the character.</summary>
    public required string Context { get; init; }

    /// <summary>The role of the text.</summary>
    public required FontRole Role { get; init; }

    /// <summary>The family names of the faces that were tried, in order.</summary>
    public required IReadOnlyList<string> FacesTried { get; init; }

    /// <summary>
    /// The standard character that a Private Use code point of old GBK and GB18030 systems stands for, such
    /// as 䶮 (U+4DAE) for U+E863; null where there is none.
    /// </summary>
    public int? MeantCodePoint { get; init; }
}
