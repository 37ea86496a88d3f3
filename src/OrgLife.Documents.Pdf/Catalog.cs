using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// 目录 — the root of a file: writes what it refers to and gathers the references (ISO 32000-1 7.7.2).
/// </summary>
internal sealed class Catalog(PdfFile file, LaidOutDocument document, PdfOptions options)
{
    private readonly int _number = file.Reserve();
    private readonly FileProperties _properties = new(document.Properties);

    /// <summary>Writes everything: the numbers of the catalog and of the information dictionary.</summary>
    public (int Catalog, int Information) Write(DocumentFonts fonts, CancellationToken cancellationToken)
    {
        using var order = new StructureOrder(document.Structure);
        using var marks = new StructureMarks(order);
        var pages = new PageTree(file, document.Pages);
        pages.Write(fonts, marks, cancellationToken);
        using var tree = new StructureTree(file, order, marks, pages.Numbers);
        var structure = tree.Write();
        var outline = document.Outline.Count > 0 ? Outline.Write(file, document, pages.Numbers) : 0;
        var attachments = AttachmentWriter.Write(file, options.Attachments, _properties.Created);
        var metadata = WriteMetadata();
        var intent = OutputIntent.Write(file);
        var body = file.Begin(_number).Append("<</Type/Catalog/Pages "u8).Reference(pages.Root)
            .Append("/Lang"u8).Text(_properties.Language)
            .Append("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"u8)
            .Append("/StructTreeRoot "u8).Reference(structure)
            .Append("/Metadata "u8).Reference(metadata)
            .Append("/OutputIntents["u8).Reference(intent).Append((byte)']');
        WritePageLabels(body);
        WriteOutline(body, outline);
        WriteAttachments(body, attachments);
        body.Append(">>"u8);
        return (_number, WriteInformation());
    }

    private int WriteMetadata()
    {
        using var packet = new ByteBuffer();
        XmpPacket.Write(packet, _properties);
        var number = file.Reserve();
        file.WriteStreamAsIs(number, "/Type/Metadata/Subtype/XML"u8, packet.Written);
        return number;
    }

    private int WriteInformation()
    {
        var number = file.Reserve();
        _properties.WriteDictionary(file.Begin(number));
        return number;
    }

    /// <summary>Readers then show the printed page number and not the sheet's (12.4.2).</summary>
    private void WritePageLabels(ByteBuffer body) =>
        body.Append("/PageLabels<</Nums[0<</S/D/St "u8).Number(document.Pages[0].Number).Append(">>]>>"u8);

    private static void WriteOutline(ByteBuffer body, int outline)
    {
        if (outline > 0)
        {
            body.Append("/Outlines "u8).Reference(outline);
        }
    }

    private void WriteAttachments(ByteBuffer body, int[] attachments)
    {
        if (attachments.Length == 0)
        {
            return;
        }

        AttachmentWriter.WriteNames(body, options.Attachments, attachments);
        body.Append("/AF["u8);
        foreach (var attachment in attachments)
        {
            body.Reference(attachment).Append((byte)' ');
        }

        body.Append((byte)']');
    }
}
