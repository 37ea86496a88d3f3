using System.Globalization;

namespace OrgLife.Documents.Word;

// <cp:coreProperties> <dc:title/> <dc:subject/> <dc:creator/> <cp:keywords/> <dc:language/>
//   <dcterms:created xsi:type="dcterms:W3CDTF"/> <dcterms:modified/> </cp:coreProperties>
internal static class CorePropertiesPart
{
    public const string Path = "docProps/core.xml";

    public const string RelationshipType =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    private const string Start = Fragment.Declaration
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";

    public static PackagePart Of(DocumentProperties properties) =>
        PackagePart.OfMarkup(Path, ContentType, output =>
        {
            output.Raw(Start);
            WriteText(output, "dc:title", properties.Title);
            WriteText(output, "dc:subject", properties.Subject);
            WriteText(output, "dc:creator", properties.Author);
            WriteText(output, "cp:keywords", string.Join("; ", properties.Keywords));
            WriteText(output, "dc:language", properties.Language);
            WriteTime(output, "dcterms:created", properties.Created);
            WriteTime(output, "dcterms:modified", properties.Created);
            output.Raw("</cp:coreProperties>");
        });

    private static void WriteText(MarkupWriter output, string name, string value)
    {
        if (value.Length > 0)
        {
            output.Raw("<").Raw(name).Raw(">").Text(value).Raw("</").Raw(name).Raw(">");
        }
    }

    private static void WriteTime(MarkupWriter output, string name, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            output.Raw("<").Raw(name).Raw(" xsi:type=\"dcterms:W3CDTF\">");
            output.Raw(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            output.Raw("</").Raw(name).Raw(">");
        }
    }
}
