using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A row of a table in the flow; what pages draw of it is a <see cref="TableFragment"/>.</summary>
internal sealed class RowSlice(TableLayout table, int row, BlockPath path) : Slice(path)
{
    public TableLayout Table => table;

    public int Row => row;

    public override Length Height => table.HeightOf(row);

    /// <summary>Whether a page may end inside the row.</summary>
    public bool CanCut => table.CanCut(row);

    /// <summary>
    /// The room taken above the row where it is the first of its table on a page: the head again, or the
    /// difference between the rule around the table and one inside it.
    /// </summary>
    public Length Opening => row < table.HeaderRows ? Length.Zero
        : table.HeaderRows > 0 ? table.HeaderHeight
        : row > 0 ? table.Outer - table.Inner
        : Length.Zero;

    public override void Paint(PageCanvas canvas, Length left, Length top) =>
        throw new NotSupportedException("Rows are drawn by fragments.");
}
