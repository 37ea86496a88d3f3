using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace OrgLife.Documents.Word.Tests;

/// <summary>A written file, looked into without the code that wrote it.</summary>
internal sealed class WordFile
{
    private static readonly XmlNamespaceManager Prefixes = MakePrefixes();
    private readonly Dictionary<string, XDocument> _parts = [];

    private WordFile(byte[] bytes)
    {
        Bytes = bytes;
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Names = [.. archive.Entries.Select(entry => entry.FullName)];
        foreach (var entry in archive.Entries.Where(entry => !IsMedia(entry.FullName)))
        {
            using var content = entry.Open();
            _parts.Add(entry.FullName, XDocument.Load(content, LoadOptions.PreserveWhitespace));
        }
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<string> Names { get; }

    public static WordFile Of(Document document, WordOptions? options = null)
    {
        using var stream = new MemoryStream();
        WordWriter.Write(document, stream, options);
        return new WordFile(stream.ToArray());
    }

    public static WordFile Of(params Block[] blocks) => Of(Papers.Of(blocks));

    /// <summary>The elements of document.xml that a path finds.</summary>
    public IReadOnlyList<XElement> All(string path) => All("word/document.xml", path);

    /// <summary>The elements of a part that a path finds.</summary>
    public IReadOnlyList<XElement> All(string part, string path) =>
        [.. _parts[part].XPathSelectElements(path, Prefixes)];

    /// <summary>The value of an attribute of the only element that a path finds.</summary>
    public string? Value(string part, string path, string attribute = "val") =>
        All(part, path).ShouldHaveSingleItem().Value(attribute);

    /// <summary>What the validator of the Open XML SDK finds.</summary>
    public IReadOnlyList<string> Problems()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
            .Select(problem => $"{problem.Part?.Uri} {problem.Path?.XPath}: {problem.Description}")];
    }

    private static bool IsMedia(string name) => name.StartsWith("word/media/", StringComparison.Ordinal);

    private static XmlNamespaceManager MakePrefixes()
    {
        var prefixes = new XmlNamespaceManager(new NameTable());
        prefixes.AddNamespace("w", Xml.W.NamespaceName);
        prefixes.AddNamespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        prefixes.AddNamespace("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        prefixes.AddNamespace("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        prefixes.AddNamespace("dc", "http://purl.org/dc/elements/1.1/");
        prefixes.AddNamespace("dcterms", "http://purl.org/dc/terms/");
        prefixes.AddNamespace(
            "cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        prefixes.AddNamespace("t", "http://schemas.openxmlformats.org/package/2006/content-types");
        prefixes.AddNamespace("rel", "http://schemas.openxmlformats.org/package/2006/relationships");
        return prefixes;
    }
}
