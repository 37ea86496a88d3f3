namespace OrgLife.Documents;

/// <summary>页码形式.</summary>
public enum PageNumberForm
{
    /// <summary>— 1 —.</summary>
    [Term("一字线“— 1 —”")]
    Dashes,

    /// <summary>1.</summary>
    [Term("数字“1”")]
    Plain,

    /// <summary>第1页.</summary>
    [Term("文字“第1页”")]
    Words,

    /// <summary>不编页码 — no page number at all.</summary>
    [Term("不编页码")]
    None,
}
