using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Puts the faces at hand into the order in which they play a role.</summary>
internal sealed class ChainResolver
{
    private readonly IReadOnlyList<OpenTypeFace> _faces;
    private readonly Lazy<IReadOnlyList<OpenTypeFace>> _withHanzi;

    public ChainResolver(IReadOnlyList<OpenTypeFace> faces)
    {
        _faces = faces;
        _withHanzi = new Lazy<IReadOnlyList<OpenTypeFace>>(
            () => [.. faces.Where(HasHanzi).OrderBy(face => face.PostScriptName, StringComparer.Ordinal)]);
    }

    public IReadOnlyList<Typeface> Resolve(FontRole role, IReadOnlyList<string> preferred)
    {
        var families = preferred.Select(name => new FontFamily(name))
            .Concat(FontChains.For(role))
            .Concat(FontChains.Rare);
        var weight = FontChains.WeightFor(role);
        var chain = new List<Typeface>();
        AddAll(chain, families.Select(family => BestOf(family, weight)));
        AddAll(chain, _withHanzi.Value);
        AddAll(chain, FontChains.Symbols.Select(family => BestOf(family, weight)));
        return chain.AsReadOnly();
    }

    private static void AddAll(List<Typeface> chain, IEnumerable<OpenTypeFace?> faces)
    {
        foreach (var face in faces)
        {
            if (face is not null && !chain.Contains(face))
            {
                chain.Add(face);
            }
        }
    }

    /// <summary>
    /// Of a family's faces, the upright one nearest to the weight; of equals, the first at hand.
    /// </summary>
    private OpenTypeFace? BestOf(FontFamily family, int weight) => _faces
        .Where(face => family.Names.Any(face.Names.Have))
        .OrderBy(face => face.IsItalic)
        .ThenBy(face => Math.Abs(face.Weight - weight))
        .FirstOrDefault();

    private static bool HasHanzi(OpenTypeFace face)
    {
        try
        {
            return face.Os2.MayHaveHanzi && face.GlyphOf('的') != 0 && face.GlyphOf('国') != 0;
        }
        catch (FontException)
        {
            // Nobody asked for this face: it only happened to be in the folder.
            return false;
        }
    }
}
