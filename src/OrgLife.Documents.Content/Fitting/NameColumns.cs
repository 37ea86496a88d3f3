namespace OrgLife.Documents.Content;

/// <summary>
/// 姓名栏宽 — makes columns wider whose names would have to be set very small, at the cost of columns that have room to
/// spare: a wide column is easier to read than small type.
/// </summary>
internal sealed class NameColumns
{
    private readonly Table _table;
    private readonly TableGrid _grid;
    private readonly IReadOnlyList<Length> _widths;

    private NameColumns(Table table, TableGrid grid, IReadOnlyList<Length> widths)
    {
        _table = table;
        _grid = grid;
        _widths = widths;
    }

    /// <summary>The widths of the columns, in whole twips and together as wide as they were.</summary>
    public static IReadOnlyList<Length> Widened(Table table, TableGrid grid, IReadOnlyList<Length> widths)
    {
        var columns = new NameColumns(table, grid, widths);
        var wide = columns.TooWide();
        return wide.Count == 0 ? widths : columns.Widened(wide);
    }

    private List<PlacedCell> TooWide() =>
    [
        .. _grid.Cells.Where(placed => placed.Cell is { Fit: CellFit.Name, ColumnSpan: 1 }
            && placed.Cell.Paragraphs.Any(text => NominalText.WidestLine(text) > RoomOf(placed, text))),
    ];

    private IReadOnlyList<Length> Widened(List<PlacedCell> wide)
    {
        var spare = SpareWidth.Of(_table, _grid, _widths);
        var columns = wide.Select(placed => placed.Column).Distinct().Count();
        var most = Length.FromTwips(spare.Sum() / columns);
        var wanted = new int[_widths.Count];
        foreach (var placed in wide)
        {
            wanted[placed.Column] = Math.Max(wanted[placed.Column], Wanted(placed, most));
        }

        return Moved(wanted, spare);
    }

    // The twips by which a cell should be wider.
    private int Wanted(PlacedCell placed, Length most) =>
        placed.Cell.Paragraphs.Max(text => FittedName.Of(text) is { } name
            ? Wanted(
                name, RoomOf(placed, text), most, CellRoom.HeightOf(text, placed, _table, _grid, _widths))
            : 0);

    private static int Wanted(FittedName name, Length room, Length most, Length height)
    {
        var now = name.In(room, height);
        if (now.Less <= name.Easy && !now.IsTooHigh && !now.IsParted)
        {
            return 0;
        }

        var wider = name.In(room + most, height, name.Easy);
        return wider.IsBetterThan(now)
            ? (int)Math.Ceiling(Length.Max(Length.Zero, wider.LeastRoom - room).Points * 20)
            : 0;
    }

    // Columns give in proportion to what they can spare; rounded so that no twip is lost.
    private IReadOnlyList<Length> Moved(int[] wanted, IReadOnlyList<int> spare)
    {
        var (demand, supply) = ((long)wanted.Sum(), (long)spare.Sum());
        if (demand == 0)
        {
            return _widths;
        }

        var (spared, given) = (0L, 0L);
        var widths = new Length[_widths.Count];
        for (var column = 0; column < widths.Length; column++)
        {
            spared += spare[column];
            var next = demand * spared / supply;
            widths[column] = _widths[column] + Length.FromTwips(wanted[column] - (int)(next - given));
            given = next;
        }

        return widths;
    }

    private Length RoomOf(PlacedCell placed, Paragraph text) =>
        CellRoom.WidthOf(text, CellRoom.WidthOf(placed, _widths, _table.Style));
}
