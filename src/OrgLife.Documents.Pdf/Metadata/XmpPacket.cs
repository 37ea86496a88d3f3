using System.Text;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// XMP 元数据 — the properties as XML, with the mark that this is PDF/A-3a (ISO 19005-3 6.6.2, 6.6.4).
/// </summary>
internal static class XmpPacket
{
    public static void Write(ByteBuffer packet, FileProperties properties)
    {
        packet.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"u8)
            .Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"u8)
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"u8)
            .Append("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""u8)
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""u8)
            .Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""u8)
            .Append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"u8)
            .Append("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n"u8)
            .Append("<dc:format>application/pdf</dc:format>\n"u8);
        WriteProperties(packet, properties);
        packet.Append("</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"u8);
    }

    private static void WriteProperties(ByteBuffer packet, FileProperties properties)
    {
        Write(packet, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8, properties.Title,
            "</rdf:li></rdf:Alt></dc:title>\n"u8);
        Write(packet, "<dc:creator><rdf:Seq><rdf:li>"u8, properties.Author,
            "</rdf:li></rdf:Seq></dc:creator>\n"u8);
        Write(packet, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8, properties.Subject,
            "</rdf:li></rdf:Alt></dc:description>\n"u8);
        Write(packet, "<dc:language><rdf:Bag><rdf:li>"u8, properties.Language,
            "</rdf:li></rdf:Bag></dc:language>\n"u8);
        Write(packet, "<pdf:Keywords>"u8, properties.Keywords, "</pdf:Keywords>\n"u8);
        Write(packet, "<pdf:Producer>"u8, FileProperties.Producer, "</pdf:Producer>\n"u8);
        if (properties.Created is { } created)
        {
            var time = Timestamps.ForXmp(created);
            Write(packet, "<xmp:CreateDate>"u8, time, "</xmp:CreateDate>"u8);
            Write(packet, "<xmp:ModifyDate>"u8, time, "</xmp:ModifyDate>\n"u8);
        }
    }

    private static void Write(
        ByteBuffer packet, ReadOnlySpan<byte> open, string value, ReadOnlySpan<byte> close)
    {
        if (value.Length > 0)
        {
            packet.Append(open).Append(Encoding.UTF8.GetBytes(Escape(value))).Append(close);
        }
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
