namespace OrgLife.Documents;

/// <summary>载体 — on what a paper is filed.</summary>
public enum FiledMedium
{
    /// <summary>纸质.</summary>
    [Term("纸质")]
    Paper,

    /// <summary>电子.</summary>
    [Term("电子")]
    Electronic,

    /// <summary>纸质和电子.</summary>
    [Term("纸质和电子")]
    Both,
}
