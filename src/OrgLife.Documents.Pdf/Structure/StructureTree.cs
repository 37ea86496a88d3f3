using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>结构树 — writes the logical structure (ISO 32000-1 14.7.2, 14.8).</summary>
internal sealed class StructureTree(
    PdfFile file, StructureOrder order, StructureMarks marks, IReadOnlyList<int> pageNumbers)
    : IDisposable
{
    private readonly int _firstElement = file.Reserve(order.Count);

    /// <summary>The array of each page that leads from its marks to their elements.</summary>
    private readonly int _firstArray = file.Reserve(marks.PageCount);
    private readonly ElementPlaces _places = new(file, order.Count);
    private readonly ByteBuffer _cell = new();
    private (int Parent, int Page) _cellPlace = (-1, -1);
    private int _arraysWritten;

    /// <summary>Writes the tree: the number of its root.</summary>
    public int Write()
    {
        var root = file.Reserve();
        var parentTree = file.Reserve();
        file.Begin(root).Append("<</Type/StructTreeRoot/K "u8).Reference(_firstElement)
            .Append("/ParentTree "u8).Reference(parentTree)
            .Append("/ParentTreeNextKey "u8).Number(marks.PageCount)
            .Append(">>"u8);
        for (var i = 0; i < order.Count; i++)
        {
            WriteElement(i, root);
        }

        WriteArraysBefore(marks.PageCount);
        WriteParentTree(file.Begin(parentTree));
        return root;
    }

    public void Dispose()
    {
        _places.Dispose();
        _cell.Dispose();
    }

    private void WriteElement(int index, int root)
    {
        var parent = order.ParentOf(index);
        var first = marks.FirstOf(index);
        var page = first < 0 ? -1 : marks.PageOf(first);
        WriteArraysBefore(page);
        var body = file.Begin(_firstElement + index);
        _places.BeginElement(order.RoleOf(index));
        if (page >= 0 && order.IsPlainCell(index) && marks.NextOf(first) < 0)
        {
            body.Append(CellOf(parent, page)).Number(marks.McidOf(first)).Append(">>"u8);
            return;
        }

        var node = order[index];
        body.Append("<</S/"u8).Append(order.NameOf(index))
            .Append("/P "u8).Reference(parent < 0 ? root : _firstElement + parent);
        StructureAttributes.Write(body, node, marks.BoxOf(node));
        if (page >= 0)
        {
            body.Append("/Pg "u8).Reference(pageNumbers[page]);
        }

        if (page >= 0 && node.Children.Count == 0 && marks.NextOf(first) < 0)
        {
            body.Append("/K "u8).Number(marks.McidOf(first));
        }
        else if (page >= 0 || node.Children.Count > 0)
        {
            body.Append("/K["u8);
            WriteKids(body, index, page);
            body.Append((byte)']');
        }

        body.Append(">>"u8);
    }

    /// <summary>What the cells of a row have alike on a page: all but the numbers of their marks.</summary>
    private ReadOnlySpan<byte> CellOf(int parent, int page)
    {
        if (_cellPlace != (parent, page))
        {
            _cell.Clear();
            _cell.Append("<</S/TD/P "u8).Reference(_firstElement + parent)
                .Append("/Pg "u8).Reference(pageNumbers[page]).Append("/K "u8);
            _cellPlace = (parent, page);
        }

        return _cell.Written;
    }

    /// <summary>
    /// Marks and children in the order in which they are drawn, which is the order of reading.
    /// </summary>
    private void WriteKids(ByteBuffer body, int index, int page)
    {
        var separator = default(ReadOnlySpan<byte>);
        var mark = marks.FirstOf(index);
        var child = index + 1;
        var end = order.EndOf(index);
        while (mark >= 0 || child < end)
        {
            body.Append(separator);
            separator = " "u8;
            if (child < end && (mark < 0 || FirstBelow(child) < mark))
            {
                _places.AddKid(index, isFirst: child == index + 1);
                body.Reference(_firstElement + child);
                child = order.EndOf(child);
            }
            else
            {
                WriteMark(body, mark, page);
                mark = marks.NextOf(mark);
            }
        }
    }

    private void WriteMark(ByteBuffer body, int mark, int page)
    {
        if (marks.PageOf(mark) == page)
        {
            body.Number(marks.McidOf(mark));
        }
        else
        {
            body.Append("<</Type/MCR/Pg "u8).Reference(pageNumbers[marks.PageOf(mark)])
                .Append("/MCID "u8).Number(marks.McidOf(mark))
                .Append(">>"u8);
        }
    }

    /// <summary>The first mark of a node or of what is below it; -1 where nothing is drawn.</summary>
    private int FirstBelow(int index)
    {
        var first = marks.FirstOf(index);
        for (var i = index + 1; i < order.EndOf(index); i++)
        {
            var mark = marks.FirstOf(i);
            first = first < 0 || (mark >= 0 && mark < first) ? mark : first;
        }

        return first;
    }

    /// <summary>
    /// The arrays of pages that are over, each behind the elements that it lists: it is little more than a copy of the lists
    /// of kids that lie near.
    /// </summary>
    private void WriteArraysBefore(int page)
    {
        for (; _arraysWritten < page; _arraysWritten++)
        {
            var body = file.Begin(_firstArray + _arraysWritten).Append((byte)'[');
            var (start, end) = marks.MarksOf(_arraysWritten);
            for (var mark = start; mark < end; mark++)
            {
                var node = marks.NodeOf(mark);
                _places.AddListed(order.ParentOf(node), isFirst: node == order.ParentOf(node) + 1);
                body.Reference(_firstElement + node).Append((byte)' ');
            }

            body.Append((byte)']');
        }
    }

    /// <summary>From the marks of each page back to their elements (14.7.4.4).</summary>
    private void WriteParentTree(ByteBuffer body)
    {
        body.Append("<</Nums["u8);
        for (var page = 0; page < marks.PageCount; page++)
        {
            body.Number(page).Append((byte)' ').Reference(_firstArray + page).Append((byte)' ');
        }

        body.Append("]>>"u8);
    }
}
