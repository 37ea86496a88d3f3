using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>页码 — its form and its place. It stands 7 mm below the type area, whatever its size.</summary>
[Term("页码")]
public sealed record HousePageNumber
{
    /// <summary>形式; between dashes where null.</summary>
    [Term("形式")]
    public PageNumberForm? Form { get; init; }

    /// <summary>字体; 宋体 where null.</summary>
    [Term("字体")]
    public FontRole? Font { get; init; }

    /// <summary>字号; 四号 where null.</summary>
    [Term("字号")]
    public FontSize? Size { get; init; }

    /// <summary>位置; outer where null.</summary>
    [Term("位置")]
    public PageNumberPosition? Position { get; init; }

    /// <summary>首页不编页码; false where null.</summary>
    [Term("首页不编页码")]
    public bool? NoneOnFirstPage { get; init; }
}
