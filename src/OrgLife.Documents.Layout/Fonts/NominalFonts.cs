using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 字数字体 — measures as clerks count characters, without any font: wide ones take an em, narrow ones half
/// (<see cref="NominalText"/>). Pages set with it break where the official faces break them; they cannot be written.
/// </summary>
public sealed class NominalFonts : IFontSource
{
    private static readonly IReadOnlyList<Typeface> Faces = [new NominalTypeface()];

    /// <inheritdoc/>
    public IReadOnlyList<Typeface> FacesFor(FontRole role) => Faces;
}
