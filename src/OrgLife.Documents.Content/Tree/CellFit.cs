namespace OrgLife.Documents.Content;

/// <summary>
/// 过宽文字 — what is done with a line that is too wide for its cell. Widths are nominal (<see cref="NominalText"/>), so
/// that Word and PDF do the same whatever fonts they have.
/// </summary>
public enum CellFit
{
    /// <summary>自动换行 — it goes on on the next line.</summary>
    Wrap,

    /// <summary>缩小字号 — it is set smaller, down to 75 % of its size; what is wider still wraps.</summary>
    Shrink,

    /// <summary>
    /// 姓名 — a name is set in the largest size in which it takes no more height than its row has without it, on lines that
    /// end after a middle dot (古丽娜尔·示例别克), down to 六号 (7.5 pt). Where it would be smaller than 8 pt, its column is
    /// made wider as far as others have room to spare. What is too long for all that makes the row higher.
    /// </summary>
    Name,
}
