namespace OrgLife.Documents;

/// <summary>栏目 — a column of a table inside the text.</summary>
[Term("栏目")]
public sealed record OfficialColumn
{
    /// <summary>名称.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>
    /// 上级栏目 — the heading that this column and those beside it with the same one stand under; null (the default) where
    /// there is none.
    /// </summary>
    [Term("上级栏目")]
    public string? Group { get; init; }

    /// <summary>宽度份额 — its share of the width; 0 (the default) for as wide as its text.</summary>
    [Term("宽度份额")]
    public int Share { get; init; }
}
