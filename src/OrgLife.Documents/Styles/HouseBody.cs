using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>正文 — its face, its size and how far paragraphs begin from the left.</summary>
[Term("正文")]
public sealed record HouseBody
{
    /// <summary>字体; 仿宋 where null.</summary>
    [Term("字体")]
    public FontRole? Font { get; init; }

    /// <summary>字号; 三号 where null.</summary>
    [Term("字号")]
    public FontSize? Size { get; init; }

    /// <summary>首行缩进 in characters, 0 to 4; 2 where null.</summary>
    [Term("首行缩进")]
    public int? FirstLineIndent { get; init; }
}
