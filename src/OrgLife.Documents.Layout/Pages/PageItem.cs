namespace OrgLife.Documents.Layout;

/// <summary>页面元素 — something drawn on a page. The hierarchy is closed: outputs switch over it.</summary>
public abstract record PageItem
{
    private protected PageItem()
    {
    }

    /// <summary>Which part of the logical structure it belongs to; null for furniture and rules (an artifact).</summary>
    public StructureNode? Structure { get; init; }

    /// <summary>Whether it stands in the header or footer; neither by default.</summary>
    public FurniturePlace Furniture { get; init; }
}
