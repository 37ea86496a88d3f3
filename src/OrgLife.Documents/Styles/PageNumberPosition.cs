namespace OrgLife.Documents;

/// <summary>页码位置.</summary>
public enum PageNumberPosition
{
    /// <summary>单页居右、双页居左 — one character in from the outer edge (GB/T 9704-2012 7.5).</summary>
    [Term("单页居右、双页居左，空一字")]
    Outer,

    /// <summary>居中.</summary>
    [Term("居中")]
    Center,

    /// <summary>居右 — on all pages, one character in.</summary>
    [Term("居右空一字")]
    Right,
}
