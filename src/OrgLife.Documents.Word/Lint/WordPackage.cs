using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>The parts of a .docx as XML, read within limits: the file may come from anyone.</summary>
internal sealed class WordPackage
{
    private const int MostParts = 2_000;
    private const long MostBytes = 256L * 1024 * 1024;

    private readonly Dictionary<string, XDocument> _parts;

    private WordPackage(Dictionary<string, XDocument> parts, IReadOnlyList<string> names)
    {
        _parts = parts;
        Names = names;
    }

    /// <summary>The names of all parts.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The parts that hold text: the document, headers, footers, notes.</summary>
    public IEnumerable<WordPart> Texts => _parts
        .Where(part => part.Value.Root?.Name.Namespace == Wml.Namespace && part.Value.Root.Name.LocalName is
            "document" or "hdr" or "ftr" or "footnotes" or "endnotes" or "glossaryDocument")
        .OrderBy(part => part.Key, StringComparer.Ordinal)
        .Select(part => new WordPart(part.Key, part.Value.Root!));

    /// <summary>The styles; null where the file has none.</summary>
    public WordPart? Styles => Find("styles");

    /// <summary>The settings; null where the file has none.</summary>
    public WordPart? Settings => Find("settings");

    /// <summary>All relationship parts.</summary>
    public IEnumerable<WordPart> Relationships => _parts
        .Where(part => part.Key.EndsWith(".rels", StringComparison.Ordinal) && part.Value.Root is not null)
        .OrderBy(part => part.Key, StringComparer.Ordinal)
        .Select(part => new WordPart(part.Key, part.Value.Root!));

    public static WordPackage Read(Stream docx)
    {
        try
        {
            using var zip = new ZipArchive(docx, ZipArchiveMode.Read, leaveOpen: true);
            return Read(zip);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or EndOfStreamException)
        {
            throw new WordFileException("it is not a package of XML parts", exception);
        }
    }

    private static WordPackage Read(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(entry => entry.Length) > MostBytes)
        {
            throw new WordFileException("it is larger than any paper");
        }

        var parts = zip.Entries.Where(IsXml).ToDictionary(entry => entry.FullName, Xml, StringComparer.Ordinal);
        return parts.Values.Any(part => part.Root?.Name == Wml.Namespace + "document")
            ? new WordPackage(parts, [.. zip.Entries.Select(entry => entry.FullName)])
            : throw new WordFileException("it has no document part");
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static XDocument Xml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostBytes,
        });
        return XDocument.Load(reader);
    }

    private WordPart? Find(string root) => _parts
        .Where(part => part.Value.Root?.Name == Wml.Namespace + root)
        .Select(part => new WordPart(part.Key, part.Value.Root!))
        .FirstOrDefault();
}
