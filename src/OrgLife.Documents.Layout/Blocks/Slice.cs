using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// What a page takes or leaves as a whole: a line, a row of a table, a picture. A document is a column of slices that
/// the pages cut.
/// </summary>
internal abstract class Slice(BlockPath path)
{
    /// <summary>The block it is part of.</summary>
    public BlockPath Path => path;

    /// <summary>The height without the space above and below.</summary>
    public abstract Length Height { get; }

    /// <summary>
    /// Space above, not counted at the top of a page; the larger of it and the space below the slice above holds.
    /// </summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Space below.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>Whether the slice below stays with it.</summary>
    public Keep Keep { get; private set; }

    /// <summary>The anchored block it belongs to; null where it stands in the flow.</summary>
    public BlockPath? Anchor { get; set; }

    public void KeepWithNext(Keep keep) => Keep = keep > Keep ? keep : Keep;

    /// <summary>Draws it with its upper left corner at a place of the sheet.</summary>
    public abstract void Paint(PageCanvas canvas, Length left, Length top);
}
