namespace OrgLife.Documents.Layout;

/// <summary>The glyph outlines of a face, of one kind or the other.</summary>
internal abstract class Outlines
{
    /// <summary>
    /// A font program of the given glyphs, which begin with .notdef, ascend and do not repeat.
    /// </summary>
    public abstract FontSubset Subset(int[] glyphs);
}
