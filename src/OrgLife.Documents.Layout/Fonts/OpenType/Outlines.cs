namespace OrgLife.Documents.Layout;

/// <summary>The glyph outlines of a face, of one kind or the other.</summary>
internal abstract class Outlines
{
    /// <summary>What a face keeps of its glyphs, coded: some ten thousand hanzi.</summary>
    public const long MostBytesHeld = 4 * 1024 * 1024;

    /// <summary>The bytes kept.</summary>
    public abstract long Held { get; }

    /// <summary>
    /// A font program of the given glyphs, which begin with .notdef, ascend and do not repeat.
    /// </summary>
    public abstract FontSubset Subset(int[] glyphs);
}
