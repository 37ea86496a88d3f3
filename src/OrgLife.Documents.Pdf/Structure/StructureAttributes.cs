using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>What an element says besides its content (ISO 32000-1 14.8.5, 14.9.3).</summary>
internal static class StructureAttributes
{
    public static void Write(ByteBuffer body, StructureNode node, PictureBox? box)
    {
        switch (node.Role)
        {
            case StructureRole.Figure:
                body.Append("/Alt"u8).Text(node.AlternateText);
                WriteBox(body, box);
                break;
            case StructureRole.Table when node.AlternateText.Length > 0:
                body.Append("/A<</O/Table/Summary"u8).Text(node.AlternateText).Append(">>"u8);
                break;
            case StructureRole.TableHeaderCell:
                body.Append("/A<</O/Table/Scope/"u8).Append(ScopeOf(node.Scope));
                WriteSpans(body, node);
                body.Append(">>"u8);
                break;
            case StructureRole.TableCell when node.ColumnSpan > 1 || node.RowSpan > 1:
                body.Append("/A<</O/Table"u8);
                WriteSpans(body, node);
                body.Append(">>"u8);
                break;
        }
    }

    private static ReadOnlySpan<byte> ScopeOf(HeaderScope scope) => scope switch
    {
        HeaderScope.Row => "Row"u8,
        HeaderScope.Both => "Both"u8,
        _ => "Column"u8,
    };

    /// <summary>A figure is a block of its own and tells its room (14.8.5.4.3).</summary>
    private static void WriteBox(ByteBuffer body, PictureBox? box)
    {
        if (box is { } room)
        {
            body.Append("/A<</O/Layout/Placement/Block/BBox["u8).Hundredths(room.Left)
                .Append((byte)' ').Hundredths(room.Bottom)
                .Append((byte)' ').Hundredths(room.Right)
                .Append((byte)' ').Hundredths(room.Top)
                .Append("]>>"u8);
        }
    }

    private static void WriteSpans(ByteBuffer body, StructureNode node)
    {
        if (node.ColumnSpan > 1)
        {
            body.Append("/ColSpan "u8).Number(node.ColumnSpan);
        }

        if (node.RowSpan > 1)
        {
            body.Append("/RowSpan "u8).Number(node.RowSpan);
        }
    }
}
