using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>字体来源 — which faces may play a role, the preferred one first.</summary>
/// <remarks>Implemented by <c>FontLibrary</c>; others may implement it to bring faces from
/// elsewhere.</remarks>
public interface IFontSource
{
    /// <summary>
    /// The faces at hand for a role, the preferred one first; never changes during the source's life.
    /// </summary>
    IReadOnlyList<Typeface> FacesFor(FontRole role);
}
