using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>How far a page is filled. A value: a copy tries out what would fit.</summary>
internal struct FlowCursor(Length top)
{
    private Length _spaceAfter;
    private TableLayout? _table;

    /// <summary>Whether nothing stands on the page yet.</summary>
    public bool IsAtTop { get; private set; } = true;

    /// <summary>The lower edge of what stands on the page, the last rule of a table not counted.</summary>
    public Length Y { get; private set; } = top;

    /// <summary>The lower edge with the rule that closes a table.</summary>
    public readonly Length Bottom => _table is null ? Y : Y + _table.Outer;

    /// <summary>
    /// Moves below a slice and returns its upper edge; for a row, that of the head repeated above it.
    /// </summary>
    public Length Add(Slice slice) => Add(slice, slice.Height);

    /// <summary>Moves below a slice cut down to a height.</summary>
    public Length Add(Slice slice, Length height)
    {
        var row = slice as RowSlice;
        if (row is not null && ReferenceEquals(_table, row.Table))
        {
            Y += height;
            return Y - height;
        }

        var gap = IsAtTop ? Length.Zero : Length.Max(_spaceAfter, slice.SpaceBefore);
        var top = Bottom + gap;
        Y = top + (row?.Opening ?? Length.Zero) + height;
        (_table, _spaceAfter, IsAtTop) = (row?.Table, slice.SpaceAfter, false);
        return top;
    }

    /// <summary>Moves to the bottom of the page, where blocks anchored there begin.</summary>
    public void MoveTo(Length y)
    {
        Y = y;
        (_table, _spaceAfter, IsAtTop) = (null, Length.Zero, true);
    }
}
