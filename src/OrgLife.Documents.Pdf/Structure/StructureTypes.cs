using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>The standard structure types (ISO 32000-1 14.8.4).</summary>
internal static class StructureTypes
{
    public static ReadOnlySpan<byte> NameOf(StructureNode node) => node.Role switch
    {
        StructureRole.Document => "Document"u8,
        StructureRole.Heading => HeadingOf(node.Level),
        StructureRole.Paragraph => "P"u8,
        StructureRole.Table => "Table"u8,
        StructureRole.TableRow => "TR"u8,
        StructureRole.TableHeaderCell => "TH"u8,
        StructureRole.TableCell => "TD"u8,
        StructureRole.Figure => "Figure"u8,
        _ => throw new NotSupportedException($"PDF has no structure type for {node.Role}."),
    };

    /// <summary>PDF 1.7 ends at H6 (14.8.4.3.2); deeper headings share it.</summary>
    private static ReadOnlySpan<byte> HeadingOf(int level) => level switch
    {
        <= 1 => "H1"u8,
        2 => "H2"u8,
        3 => "H3"u8,
        4 => "H4"u8,
        5 => "H5"u8,
        _ => "H6"u8,
    };
}
