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
    /// 姓名 — a name with a middle dot (古丽娜尔·示例别克) is broken after the dot; any other, or one whose parts are
    /// too wide, is set smaller as by <see cref="Shrink"/>; what is wider still wraps in the smallest size.
    /// </summary>
    Name,
}
