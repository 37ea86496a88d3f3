namespace OrgLife.Documents.Word;

/// <summary>How a block is bound to pages and neighbours, besides what its own style says.</summary>
[Flags]
internal enum Binding
{
    /// <summary>As its style says.</summary>
    None = 0,

    /// <summary>Its last line or row stays with the next block.</summary>
    WithNext = 1,

    /// <summary>Its lines or rows stay on one page.</summary>
    Whole = 2,

    /// <summary>It starts a page.</summary>
    OnNewPage = 4,
}
