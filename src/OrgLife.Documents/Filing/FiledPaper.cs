namespace OrgLife.Documents;

/// <summary>备案材料 — one paper of the packet.</summary>
[Term("备案材料")]
public sealed record FiledPaper
{
    /// <summary>材料名称.</summary>
    [Term("材料名称")]
    public required string Name { get; init; }

    /// <summary>份数 — null by default.</summary>
    [Term("份数")]
    public int? Copies { get; init; }

    /// <summary>页数 — null by default.</summary>
    [Term("页数")]
    public int? Pages { get; init; }

    /// <summary>责任者 — null by default.</summary>
    [Term("责任者")]
    public string? Responsible { get; init; }

    /// <summary>日期 — null by default.</summary>
    [Term("日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>载体 — null by default.</summary>
    [Term("载体")]
    public FiledMedium? Medium { get; init; }

    /// <summary>公开范围 — null by default.</summary>
    [Term("公开范围")]
    public string? Publicity { get; init; }

    /// <summary>备注 — null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
