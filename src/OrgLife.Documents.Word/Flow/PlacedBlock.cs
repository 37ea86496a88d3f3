namespace OrgLife.Documents.Word;

/// <summary>A block in the order of the file.</summary>
/// <param name="Block">The block; null for a separator, a paragraph of next to no height.</param>
/// <param name="Binding">What it is bound to.</param>
internal readonly record struct PlacedBlock(Block? Block, Binding Binding)
{
    /// <summary>Whether it becomes a table of the file.</summary>
    public bool IsBoxed => Block is Table or BottomAnchored;

    /// <summary>The same block, bound more.</summary>
    public PlacedBlock Bound(Binding binding) => new(Block, Binding | binding);
}
