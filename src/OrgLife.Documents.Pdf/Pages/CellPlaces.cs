namespace OrgLife.Documents.Pdf;

/// <summary>
/// Where the cells of tables are drawn on a page, so that each can say what it resembles: one of the last cells of its
/// column. Often it is the same, else the strings differ, of which nothing is known.
/// </summary>
internal sealed class CellPlaces(LikeText text) : IDisposable
{
    /// <summary>Cells further to the right are searched.</summary>
    private const int MostColumns = 32;

    /// <summary>So many cells of a column are looked at: a power of two.</summary>
    private const int MostKept = 4;

    /// <summary>Where the strings of all cells begin and end, in the order of drawing.</summary>
    private readonly PooledList<int> _strings = new();
    private readonly Cell[] _cells = new Cell[MostColumns * MostKept];
    private readonly int[] _counts = new int[MostColumns];

    /// <summary>The column of the cell being drawn; -1 outside tables.</summary>
    private int _column = -1;
    private int _start;
    private int _firstString;

    public void BeginPage()
    {
        _strings.Clear();
        Array.Clear(_counts, 0, MostColumns);
        _column = -1;
    }

    /// <summary>Something that is no cell follows, and must be searched.</summary>
    public void Leave()
    {
        _column = -1;
        text.Resembles(0);
    }

    /// <summary>The content of a cell follows.</summary>
    /// <param name="column">Which of its row it is, from 0; -1 where it is none.</param>
    public void Begin(int column)
    {
        if (column is < 0 or >= MostColumns)
        {
            Leave();
            return;
        }

        (_column, _start, _firstString) = (column, text.Bytes.Length, _strings.Count);
    }

    /// <summary>A string begins or ends here.</summary>
    public void AddString()
    {
        if (_column >= 0)
        {
            _strings.Add(text.Bytes.Length);
        }
    }

    /// <summary>The content of the cell ends here.</summary>
    public void End()
    {
        if (_column < 0)
        {
            return;
        }

        var written = text.Bytes.Written;
        var cell = new Cell(_start, written.Length, _firstString, _strings.Count);
        var other = Nearest(cell, written, out var isSame);
        if (other < 0)
        {
            text.Resembles(cell.Start, 0);
        }
        else
        {
            Say(cell, _cells[other], isSame);
        }

        _cells[PlaceOf(_counts[_column]++)] = cell;
        _column = -1;
    }

    public void Dispose() => _strings.Dispose();

    private int PlaceOf(int count) => (_column * MostKept) + (count & (MostKept - 1));

    /// <summary>
    /// Of the last cells of the column the same one, else one that moves the pen alike, else the last; -1 where there
    /// is none.
    /// </summary>
    private int Nearest(in Cell cell, ReadOnlySpan<byte> written, out bool isSame)
    {
        var content = written.Slice(cell.Start);
        var head = content.Slice(0, HeadOf(cell));
        var (count, alike) = (_counts[_column], -1);
        isSame = true;
        for (var i = count - 1; i >= Math.Max(0, count - MostKept); i--)
        {
            ref readonly var other = ref _cells[PlaceOf(i)];
            if (written.Slice(other.Start, other.End - other.Start).SequenceEqual(content))
            {
                return PlaceOf(i);
            }

            if (alike < 0 && written.Slice(other.Start, HeadOf(other)).SequenceEqual(head))
            {
                alike = PlaceOf(i);
            }
        }

        isSame = false;
        return alike >= 0 || count == 0 ? alike : PlaceOf(count - 1);
    }

    private void Say(in Cell cell, in Cell other, bool isSame)
    {
        text.Resembles(cell.Start, cell.Start - other.Start);
        if (isSame)
        {
            return;
        }

        var (count, known) = (cell.LastString - cell.FirstString, other.LastString - other.FirstString);
        for (var i = 0; i < count; i++)
        {
            var place = _strings[cell.FirstString + i];
            text.Resembles(place, i < known ? place - _strings[other.FirstString + i] : 0, isOpen: (i & 1) == 0);
        }

        text.Resembles(cell.End, cell.End - other.End);
    }

    /// <summary>How much stands before the first string.</summary>
    private int HeadOf(in Cell cell) =>
        (cell.FirstString < cell.LastString ? _strings[cell.FirstString] : cell.End) - cell.Start;

    /// <param name="Start">Where its content begins.</param>
    /// <param name="End">And ends.</param>
    /// <param name="FirstString">The first of its strings in the list.</param>
    /// <param name="LastString">The first that is no more its own.</param>
    private readonly record struct Cell(int Start, int End, int FirstString, int LastString);
}
