using System.Globalization;
using System.Xml.Linq;

namespace OrgLife.Documents.Pdf.Tests;

internal static class MetadataChecks
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfaId = "http://www.aiim.org/pdfa/ns/id/";

    public static IReadOnlyList<ConformanceCheck> All { get; } =
    [
        new("6.6.2.1", "The catalog has a metadata stream of well-formed XMP.",
            file => Packet(file) is not null),
        new("6.6.3", "Information dictionary and XMP say the same.", PropertiesAgree),
        new("6.6.4", "XMP says PDF/A part 3, conformance A.", file =>
            Value(file, PdfaId + "part") == "3" && Value(file, PdfaId + "conformance") == "A"),
    ];

    private static XElement? Packet(CheckedFile file)
    {
        try
        {
            return file.Catalog["/Metadata"] is { } metadata
                && PdfJson.Text(file.Objects.Dictionary(metadata)!["/Subtype"]) == "/XML"
                ? XElement.Parse(file.Objects.StreamText(metadata).Trim('\uFEFF'))
                : null;
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }

    private static string? Value(CheckedFile file, XName name)
    {
        var property = Packet(file)?.Descendants(name).SingleOrDefault();
        return property?.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? property?.Value;
    }

    private static bool PropertiesAgree(CheckedFile file)
    {
        var information = file.Objects.Dictionary(file.Objects.Trailer["/Info"])!;
        return Agree("/Title", Dc + "title")
            && Agree("/Author", Dc + "creator")
            && Agree("/Subject", Dc + "description")
            && Agree("/Keywords", Pdf + "Keywords")
            && Agree("/Producer", Pdf + "Producer")
            && Time("/CreationDate") == Value(file, Xmp + "CreateDate")
            && Time("/ModDate") == Value(file, Xmp + "ModifyDate");

        bool Agree(string key, XName name) => PdfJson.Text(information[key]) == Value(file, name);

        string? Time(string key) => PdfJson.Text(information[key]) is { } text
            ? DateTimeOffset
                .ParseExact(
                    text.Replace("'", "", StringComparison.Ordinal),
                    "'D:'yyyyMMddHHmmsszzz",
                    CultureInfo.InvariantCulture)
                .ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            : null;
    }
}
