namespace OrgLife.Documents.Content;

/// <summary>
/// 表格网格 — where each cell of a table stands once column and row spans are counted. Both writers read it, so both
/// see the same cells at the same places.
/// </summary>
public sealed class TableGrid
{
    /// <summary>The cell at each place, row by row.</summary>
    private readonly PlacedCell[] _slots;

    private TableGrid(Table table, PlacedCell[] slots, IReadOnlyList<PlacedCell> cells)
    {
        (RowCount, ColumnCount) = (table.Rows.Count, table.Columns.Count);
        (_slots, Cells) = (slots, cells);
    }

    /// <summary>All cells, in reading order.</summary>
    public IReadOnlyList<PlacedCell> Cells { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; }

    /// <summary>How many columns there are.</summary>
    public int ColumnCount { get; }

    /// <summary>The cell that covers a place, both counted from 0.</summary>
    public PlacedCell this[int row, int column] => (uint)column < (uint)ColumnCount
        ? _slots[(row * ColumnCount) + column]
        : throw new ArgumentOutOfRangeException(nameof(column), column, $"The table has {ColumnCount} columns.");

    /// <summary>Places the cells of a table.</summary>
    /// <exception cref="ArgumentException">
    /// A row has too few or too many cells, a span leaves the table or overlaps another cell, or a head row spans into
    /// the body.
    /// </exception>
    public static TableGrid Of(Table table)
    {
        var slots = new PlacedCell?[table.Rows.Count * table.Columns.Count];
        var cells = new List<PlacedCell>(table.Rows.Sum(row => row.Cells.Count));
        for (var row = 0; row < table.Rows.Count; row++)
        {
            PlaceRow(table, row, slots, cells);
        }

        return new TableGrid(table, slots!, cells);
    }

    private static void PlaceRow(Table table, int row, PlacedCell?[] slots, List<PlacedCell> cells)
    {
        var (column, own) = (0, table.Rows[row].Cells);
        for (var i = 0; i < own.Count; i++)
        {
            var cell = own[i];
            column = NextFree(table, slots, row, column);
            var placed = new PlacedCell(cell, row, column);
            Cover(table, placed, slots);
            cells.Add(placed);
            column += cell.ColumnSpan;
        }

        if (NextFree(table, slots, row, 0) < table.Columns.Count)
        {
            throw Misfit(row, "has fewer cells than the table has columns");
        }
    }

    private static int NextFree(Table table, PlacedCell?[] slots, int row, int column)
    {
        var (columns, first) = (table.Columns.Count, row * table.Columns.Count);
        while (column < columns && slots[first + column] is not null)
        {
            column++;
        }

        return column;
    }

    private static void Cover(Table table, PlacedCell placed, PlacedCell?[] slots)
    {
        var (lastRow, lastColumn) = (placed.Row + placed.Cell.RowSpan - 1, placed.Column + placed.Cell.ColumnSpan - 1);
        if (placed.Cell.RowSpan < 1 || placed.Cell.ColumnSpan < 1)
        {
            throw Misfit(placed.Row, "has a cell with a span under 1");
        }

        if (lastRow >= table.Rows.Count || lastColumn >= table.Columns.Count)
        {
            throw Misfit(placed.Row, "has a cell that reaches out of the table");
        }

        if (placed.Row < table.HeaderRows && lastRow >= table.HeaderRows)
        {
            throw Misfit(placed.Row, "is a head row with a cell that reaches into the body");
        }

        for (var row = placed.Row; row <= lastRow; row++)
        {
            for (var column = placed.Column; column <= lastColumn; column++)
            {
                ref var slot = ref slots[(row * table.Columns.Count) + column];
                slot = slot is null ? placed : throw Misfit(row, "has cells that overlap");
            }
        }
    }

    private static ArgumentException Misfit(int row, string what) => new($"Row {row} of the table {what}.");
}
