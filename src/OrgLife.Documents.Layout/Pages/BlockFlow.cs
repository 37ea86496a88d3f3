using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Cuts the slices of a section into pages: what holds together goes to the next page together, unless it is
/// higher than a page. Always takes at least one slice or one line a page, so it ends.
/// </summary>
internal sealed class BlockFlow(List<Slice> slices, SectionPages sheets, CancellationToken cancellation)
{
    private readonly List<FlowPage> _pages = [];
    private FlowPage _page = null!;
    private FlowCursor _cursor;

    /// <summary>Up to here groups that are higher than a page have been given up, at each strength.</summary>
    private int _groupsGivenUp;
    private int _headingsGivenUp;

    /// <summary>The pages of the section, at least one.</summary>
    public List<FlowPage> Flow()
    {
        NewPage();
        for (var i = 0; i < slices.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            i = slices[i] switch
            {
                PageBreakSlice => BreakPage(i),
                { Anchor: not null } => SetAnchored(i),
                _ => SetGroup(i),
            };
        }

        _page.CloseTable();
        return _pages;
    }

    // A page break at the top of a page makes no empty page.
    private int BreakPage(int index)
    {
        if (!_cursor.IsAtTop && index < slices.Count - 1)
        {
            NewPage();
        }

        return index + 1;
    }

    private int SetGroup(int index)
    {
        var strength = index < _headingsGivenUp ? Keep.Heading + 1
            : index < _groupsGivenUp ? Keep.Heading
            : Keep.Group;
        var end = GroupEnd(index, strength);
        if (Fits(_cursor, index, end))
        {
            return Set(index, end);
        }

        if (!_cursor.IsAtTop && (end == index + 1 || Fits(NextTop(), index, end)))
        {
            NewPage();
            return index;
        }

        if (end == index + 1)
        {
            throw TooHigh(index);
        }

        if (strength == Keep.Group)
        {
            _groupsGivenUp = end;
        }
        else
        {
            _headingsGivenUp = end;
        }

        return index;
    }

    private int GroupEnd(int index, Keep strength)
    {
        var end = index + 1;
        while (end < slices.Count && slices[end - 1].Keep >= strength
            && slices[end] is { Anchor: null } and not PageBreakSlice)
        {
            end++;
        }

        return end;
    }

    // The last slice of a group fits also where it is a row that may be cut and its next lines fit.
    private bool Fits(FlowCursor cursor, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var before = cursor;
            cursor.Add(slices[i]);
            if (cursor.Bottom > _page.Area.Bottom)
            {
                return i == end - 1 && slices[i] is RowSlice { CanCut: true } row && FitsCut(before, row);
            }
        }

        return true;
    }

    private bool FitsCut(FlowCursor cursor, RowSlice row)
    {
        cursor.Add(row, row.Table.LeastHeightOf(row.Row));
        return cursor.Bottom <= _page.Area.Bottom;
    }

    private FlowCursor NextTop() => new(_page.Area.Top);

    private int Set(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (slices[i] is RowSlice row)
            {
                if (!SetRow(row))
                {
                    return i;
                }
            }
            else
            {
                _page.CloseTable();
                _page.Add(slices[i], _cursor.Add(slices[i]));
            }
        }

        return end;
    }

    // Returns whether the whole row, or all that was left of it, stands on the page.
    private bool SetRow(RowSlice row)
    {
        var before = _cursor;
        var height = row.Height;
        var top = _cursor.Add(row);
        var isCut = _cursor.Bottom > _page.Area.Bottom;
        if (isCut)
        {
            height -= _cursor.Bottom - _page.Area.Bottom;
            _cursor = before;
            top = _cursor.Add(row, height);
        }

        if (_page.OpenTable?.Table != row.Table)
        {
            _page.CloseTable();
            OpenTable(row, ref top);
            height = _cursor.Y - top;
        }

        _page.OpenTable!.Add(row.Row, top, height);
        if (isCut)
        {
            _page.CloseTable(isPartial: true);
            NewPage();
        }

        return !isCut;
    }

    private void OpenTable(RowSlice row, ref Length top)
    {
        var fragment = _page.Open(row);
        if (row.Row >= row.Table.HeaderRows && row.Table.HeaderRows > 0)
        {
            fragment.AddHead(top);
            top += row.Table.HeaderHeight;
        }
    }

    private int SetAnchored(int index)
    {
        var end = index + 1;
        while (end < slices.Count && ReferenceEquals(slices[end].Anchor, slices[index].Anchor))
        {
            end++;
        }

        var trial = new FlowCursor(Length.Zero);
        for (var i = index; i < end; i++)
        {
            trial.Add(slices[i]);
        }

        var top = _page.Area.Bottom - trial.Bottom;
        if (_cursor.IsAtTop ? top < _page.Area.Top : top < _cursor.Bottom)
        {
            return SetAnchoredElsewhere(index, end, trial.Bottom);
        }

        _page.CloseTable();
        _cursor.MoveTo(top);
        return Set(index, end);
    }

    private int SetAnchoredElsewhere(int index, int end, Length height)
    {
        if (height <= sheets.AreaOf(_page.Number + 1).Height)
        {
            NewPage();
            return index;
        }

        for (var i = index; i < end; i++)
        {
            slices[i].Anchor = null;
        }

        return index;
    }

    private void NewPage()
    {
        _page?.CloseTable();
        var number = sheets.FirstPage + _pages.Count;
        _page = new FlowPage(number, sheets.AreaOf(number));
        _pages.Add(_page);
        _cursor = new FlowCursor(_page.Area.Top);
    }

    private LayoutException TooHigh(int index) => new(
        slices[index].Path.ToString(),
        _page.Number,
        slices[index] is RowSlice row ? row.Table.LeastHeightOf(row.Row) : slices[index].Height,
        _page.Area.Height);
}
