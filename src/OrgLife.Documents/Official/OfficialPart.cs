namespace OrgLife.Documents;

/// <summary>
/// 正文段 — a part of the text: a heading of one of the levels 一、（一）1.（1） with what follows it, plain paragraphs, or a
/// table (GB/T 9704-2012 7.3.3). Numbers are not written: they are counted.
/// </summary>
[Term("正文段")]
public sealed record OfficialPart
{
    /// <summary>层次 — 1 to 4 for 一、（一）1.（1）; 0 (the default) for text without a number.</summary>
    [Term("层次")]
    public int Level { get; init; }

    /// <summary>小标题, without its number; null where the number stands before the text itself (the default).</summary>
    [Term("小标题")]
    public string? Heading { get; init; }

    /// <summary>是否接排 — whether the text goes on on the line of the heading; false by default.</summary>
    [Term("是否接排")]
    public bool RunIn { get; init; }

    /// <summary>内容 — paragraphs, one on each line; null where there are none (the default).</summary>
    [Term("内容")]
    public string? Text { get; init; }

    /// <summary>表格 — below the text; null where there is none (the default).</summary>
    [Term("表格")]
    public OfficialTable? Table { get; init; }
}
