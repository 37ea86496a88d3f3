using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The smallest files that the judges can be tried on; not made by the library.</summary>
internal static class SmallFiles
{
    /// <summary>A page of 210 × 297 mm that says Hello at 72 pt from the left, its baseline 720 pt from the bottom.</summary>
    public static string Pdf(string folder)
    {
        const string content = "BT /F1 12 Tf 72 720 Td (Hello) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.276 841.89]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {content.Length}>>\nstream\n{content}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ];
        var path = Path.Combine(folder, "small.pdf");
        File.WriteAllText(path, Assembled(objects), Encoding.ASCII);
        return path;
    }

    /// <summary>A Word file of one line for each font name.</summary>
    public static string Word(string folder, string name, params string[] fonts)
    {
        var path = Path.Combine(folder, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """);
        Add(zip, "_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
              Target="word/document.xml"/></Relationships>
            """);
        Add(zip, "word/document.xml", $"""
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            {string.Concat(fonts.Select(Paragraph))}</w:body></w:document>
            """);
        return path;
    }

    private static string Paragraph(string font) =>
        $"<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"{font}\" w:hint=\"eastAsia\"/></w:rPr><w:t>支部</w:t></w:r></w:p>";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(xml);
    }

    private static string Assembled(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\n");
        return file.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n").ToString();
    }
}
