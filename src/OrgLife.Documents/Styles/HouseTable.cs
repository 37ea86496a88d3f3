using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>表格 — the texts of tables and of the notes beside them.</summary>
[Term("表格")]
public sealed record HouseTable
{
    /// <summary>表头字体; 黑体 where null.</summary>
    [Term("表头字体")]
    public FontRole? HeadFont { get; init; }

    /// <summary>字体; 仿宋 where null.</summary>
    [Term("字体")]
    public FontRole? Font { get; init; }

    /// <summary>字号, of heads and notes too; 小四 where null.</summary>
    [Term("字号")]
    public FontSize? Size { get; init; }

    /// <summary>密排字号 — of tables with many narrow columns; 五号 where null.</summary>
    [Term("密排字号")]
    public FontSize? DenseSize { get; init; }
}
