using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>What an element says besides its content (ISO 32000-1 14.8.5, 14.9.3).</summary>
internal static class StructureAttributes
{
    public static void Write(ByteBuffer body, StructureNode node)
    {
        switch (node.Role)
        {
            case StructureRole.Figure:
                body.Append("/Alt"u8).Text(node.AlternateText);
                break;
            case StructureRole.Table when node.AlternateText.Length > 0:
                body.Append("/A<</O/Table/Summary"u8).Text(node.AlternateText).Append(">>"u8);
                break;
            case StructureRole.TableHeaderCell:
                body.Append("/A<</O/Table/Scope/Column"u8);
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
