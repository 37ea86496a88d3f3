using System.IO.Compression;
using System.Xml.Linq;

namespace OrgLife.Documents.Tests;

/// <summary>The text of a Word file, read by an XML parser of its own.</summary>
internal static class WrittenWord
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string TextOf(PartyPaper paper)
    {
        using var file = new MemoryStream();
        paper.WriteWord(file);
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return string.Concat(XDocument.Load(part).Descendants(Word + "t").Select(text => text.Value));
    }
}
