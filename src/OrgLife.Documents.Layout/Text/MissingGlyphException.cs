using System.Globalization;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 缺字 — characters that no face at hand has. Thrown before any page is made, with all of them at once.
/// </summary>
#pragma warning disable CA1032 // Made only where the missing characters are known.
public sealed class MissingGlyphException : Exception
#pragma warning restore CA1032
{
    internal MissingGlyphException(IReadOnlyList<MissingGlyph> missing)
        : base(Describe(missing)) => Missing = missing;

    /// <summary>The characters, in the order of the document.</summary>
    public IReadOnlyList<MissingGlyph> Missing { get; }

    private static string Describe(IReadOnlyList<MissingGlyph> missing) =>
        "No face has these characters: " + string.Join("; ", missing.Select(Describe)) + ".";

    private static string Describe(MissingGlyph glyph) => string.Format(
        CultureInfo.InvariantCulture,
        "U+{0:X4}{1} in \"{2}\"{3} ({4}, tried {5})",
        glyph.CodePoint,
        glyph.MeantCodePoint is int meant
            ? string.Format(CultureInfo.InvariantCulture, " (Private Use, for U+{0:X4})", meant)
            : "",
        glyph.Context,
        glyph.Source is null ? "" : " of " + glyph.Source,
        glyph.Role,
        glyph.FacesTried.Count == 0 ? "none" : string.Join(", ", glyph.FacesTried));
}
