using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>结构树 — writes the logical structure (ISO 32000-1 14.7.2, 14.8).</summary>
internal sealed class StructureTree(
    PdfFile file, StructureOrder order, StructureMarks marks, IReadOnlyList<int> pageNumbers)
{
    private readonly int _firstElement = file.Reserve(order.Count);

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

        WriteParentTree(file.Begin(parentTree));
        return root;
    }

    private void WriteElement(int index, int root)
    {
        var node = order[index];
        var parent = order.ParentOf(index);
        var body = file.Begin(_firstElement + index).Append("<</S/"u8).Append(StructureTypes.NameOf(node))
            .Append("/P "u8).Reference(parent < 0 ? root : _firstElement + parent);
        StructureAttributes.Write(body, node, marks.BoxOf(node));
        var first = marks.FirstOf(index);
        var page = first < 0 ? -1 : marks.PageOf(first);
        if (page >= 0)
        {
            body.Append("/Pg "u8).Reference(pageNumbers[page]);
        }

        if (page >= 0 || node.Children.Count > 0)
        {
            body.Append("/K["u8);
            WriteKids(body, index, page);
            body.Append((byte)']');
        }

        body.Append(">>"u8);
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

    /// <summary>From the marks of each page back to their elements (14.7.4.4).</summary>
    private void WriteParentTree(ByteBuffer body)
    {
        body.Append("<</Nums["u8);
        for (var page = 0; page < marks.PageCount; page++)
        {
            body.Number(page).Append((byte)'[');
            var (start, end) = marks.MarksOf(page);
            for (var mark = start; mark < end; mark++)
            {
                body.Reference(_firstElement + marks.NodeOf(mark)).Append((byte)' ');
            }

            body.Append((byte)']');
        }

        body.Append("]>>"u8);
    }
}
