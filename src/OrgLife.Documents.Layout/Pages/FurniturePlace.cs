namespace OrgLife.Documents.Layout;

/// <summary>页眉页脚 — whether something stands in the header or footer of its page.</summary>
public enum FurniturePlace
{
    /// <summary>In neither: it is part of the text area.</summary>
    None,

    /// <summary>页眉 — in the header.</summary>
    Header,

    /// <summary>页脚 — in the footer, as the page number does.</summary>
    Footer,
}
