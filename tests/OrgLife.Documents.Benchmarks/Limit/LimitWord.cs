using System.IO.Compression;
using System.Xml;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Benchmarks;

/// <summary>
/// The yardstick for Word: the least that holds the same text in the same paragraphs and cells. XmlWriter into
/// ZipArchive, four parts, each style named once and referred to; no page furniture, no settings, no run properties.
/// </summary>
internal static class LimitWord
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string ContentTypes =
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml"
          ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relationships =
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
          Target="word/document.xml"/></Relationships>
        """;

    public static void Write(Document document, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        WriteText(archive, "[Content_Types].xml", ContentTypes);
        WriteText(archive, "_rels/.rels", Relationships);
        WriteText(archive, "word/_rels/document.xml.rels", Relationships);
        using var part = archive.CreateEntry("word/document.xml").Open();
        using var writer = XmlWriter.Create(part);
        writer.WriteStartElement("w", "document", Namespace);
        writer.WriteStartElement("body", Namespace);
        foreach (var section in document.Sections)
        {
            WriteBlocks(writer, section.Blocks);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteText(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static void WriteBlocks(XmlWriter writer, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph: WriteParagraph(writer, paragraph.Style, paragraph.Inlines); break;
                case Heading heading:
                    WriteParagraph(writer, heading.Style, [.. heading.Inlines, .. heading.RunIn]);
                    break;
                case Table table: WriteTable(writer, table); break;
                case KeepTogether kept: WriteBlocks(writer, kept.Blocks); break;
                case BottomAnchored anchored: WriteBlocks(writer, anchored.Blocks); break;
                default: break;
            }
        }
    }

    private static void WriteTable(XmlWriter writer, Table table)
    {
        writer.WriteStartElement("tbl", Namespace);
        foreach (var row in table.Rows)
        {
            writer.WriteStartElement("tr", Namespace);
            foreach (var cell in row.Cells)
            {
                writer.WriteStartElement("tc", Namespace);
                writer.WriteStartElement("tcPr", Namespace);
                WriteValue(writer, "gridSpan", cell.ColumnSpan == 1 ? "1" : "2");
                writer.WriteEndElement();
                foreach (var paragraph in cell.Paragraphs)
                {
                    WriteParagraph(writer, paragraph.Style, paragraph.Inlines);
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteParagraph(XmlWriter writer, ParagraphStyle style, IReadOnlyList<Inline> inlines)
    {
        writer.WriteStartElement("p", Namespace);
        writer.WriteStartElement("pPr", Namespace);
        WriteValue(writer, "pStyle", style.Name);
        writer.WriteEndElement();
        foreach (var run in inlines.OfType<Run>())
        {
            writer.WriteStartElement("r", Namespace);
            writer.WriteElementString("t", Namespace, run.Text);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteValue(XmlWriter writer, string name, string value)
    {
        writer.WriteStartElement(name, Namespace);
        writer.WriteAttributeString("val", Namespace, value);
        writer.WriteEndElement();
    }
}
