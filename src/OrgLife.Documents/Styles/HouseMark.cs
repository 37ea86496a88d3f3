using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>发文机关标志 — its face and ink, and how large it may be where the width allows.</summary>
[Term("发文机关标志")]
public sealed record HouseMark
{
    /// <summary>字体; 小标宋 where null.</summary>
    [Term("字体")]
    public FontRole? Font { get; init; }

    /// <summary>最大字号; 56 pt where null.</summary>
    [Term("最大字号")]
    public FontSize? Size { get; init; }

    /// <summary>信函最大字号; 初号 where null.</summary>
    [Term("信函最大字号")]
    public FontSize? LetterSize { get; init; }

    /// <summary>颜色 of the mark and of the rules of the head; red where null.</summary>
    [Term("颜色")]
    public Ink? Ink { get; init; }
}
