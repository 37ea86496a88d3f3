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

    /// <summary>What the table shows, for readers who cannot see it; empty by default.</summary>
    public string Summary { get; init; } = "";
}
