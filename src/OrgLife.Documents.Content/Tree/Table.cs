namespace OrgLife.Documents.Content;

/// <summary>表格 — rows of cells between rules, as wide as the text.</summary>
/// <param name="Columns">The width of each column.</param>
/// <param name="Rows">The rows, head rows first.</param>
/// <param name="Style">The rules and the room inside cells.</param>
public sealed record Table(
    IReadOnlyList<ColumnWidth> Columns,
    IReadOnlyList<TableRow> Rows,
    TableStyle Style) : Block
{
    /// <summary>表头 — how many rows at the top are repeated on every page; 0 by default.</summary>
    public int HeaderRows { get; init; }

    /// <summary>
    /// 表头列 — how many columns at the left name their row, such as 序号 and 姓名; 0 by default. It changes nothing that
    /// can be seen: programs that read the PDF aloud say the name with each cell.
    /// </summary>
    public int HeaderColumns { get; init; }

    /// <summary>
    /// 版面表 — whether the table only places text on the page: it has neither rules nor heads. Programs that read the PDF
    /// aloud are told of its paragraphs and of no table.
    /// </summary>
    public bool IsForPlacing => Style.Outer.IsNone && Style.Inner.IsNone && HeaderRows == 0 && HeaderColumns == 0;

    /// <summary>What the table shows, for readers who cannot see it; empty by default.</summary>
    public string Summary { get; init; } = "";
}
