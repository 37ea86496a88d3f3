using System.Text;
using System.Text.Json.Nodes;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>A PDF on disk for as long as a test looks at it with other programs.</summary>
internal sealed class WrittenFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orglife-pdf-").FullName;

    public WrittenFile(byte[] bytes)
    {
        Bytes = bytes;
        Path = System.IO.Path.Combine(_folder, "written.pdf");
        File.WriteAllBytes(Path, bytes);
    }

    public WrittenFile(LaidOutDocument document, PdfOptions? options = null)
        : this(BytesOf(document, options))
    {
    }

    public byte[] Bytes { get; }

    public string Path { get; }

    public static byte[] BytesOf(LaidOutDocument document, PdfOptions? options = null)
    {
        using var output = new ForwardStream();
        PdfWriter.Write(document, output, options);
        return output.ToArray();
    }

    /// <summary>
    /// The same file written plainly by qpdf, with one text replaced everywhere by another of equal length.
    /// </summary>
    public WrittenFile Replace(string from, string to)
    {
        var plain = System.IO.Path.Combine(_folder, "plain.pdf");
        Tool.Run("qpdf", "--qdf", "--object-streams=disable", Path, plain);
        var (old, changed) = (Encoding.UTF8.GetBytes(from), Encoding.UTF8.GetBytes(to));
        changed.Length.ShouldBe(old.Length);
        var bytes = File.ReadAllBytes(plain);
        var replaced = 0;
        for (var at = bytes.AsSpan().IndexOf(old); at >= 0; at = bytes.AsSpan().IndexOf(old))
        {
            changed.CopyTo(bytes, at);
            replaced++;
        }

        replaced.ShouldBeGreaterThan(0);
        return new WrittenFile(bytes);
    }

    /// <summary>What qpdf finds wrong: nothing, if all is well.</summary>
    public string Faults()
    {
        var (exitCode, output, errors) = Tool.Run("qpdf", "--check", Path);
        return exitCode == 0 && !output.Contains("WARNING", StringComparison.Ordinal) ? "" : output + errors;
    }

    /// <summary>All objects as qpdf reads them, streams with their data unpacked.</summary>
    public PdfJson Objects()
    {
        var (_, output, _) = Tool.Run(
            "qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", Path);
        return new PdfJson(JsonNode.Parse(output)!);
    }

    /// <summary>All objects with the filters of their streams, and without data.</summary>
    public PdfJson ObjectsAsWritten() =>
        new(JsonNode.Parse(Tool.Run("qpdf", "--json=2", "--json-stream-data=none", Path).Output)!);

    public string Text(params string[] options) =>
        Tool.Run("pdftotext", [.. options, "-enc", "UTF-8", Path, "-"]).Output;

    public string Fonts() => Tool.Run("pdffonts", Path).Output;

    /// <summary>What MuPDF complains about while it draws all pages: nothing, if all is well.</summary>
    public string DrawingFaults()
    {
        var pages = System.IO.Path.Combine(_folder, "%d.pgm");
        var said = Tool.Run("mutool", "draw", "-q", "-r", "36", "-F", "pgm", "-o", pages, Path).Errors;
        return said.Replace("warning: ICC support is not available\n", "", StringComparison.Ordinal);
    }

    /// <summary>
    /// The first page drawn in grey by poppler: width, height and dots from the upper left.
    /// </summary>
    public GrayPage Draw(int dotsPerInch)
    {
        var target = System.IO.Path.Combine(_folder, "page");
        Tool.Run("pdftoppm", "-r", $"{dotsPerInch}", "-gray", "-singlefile", Path, target);
        return GrayPage.Read(File.ReadAllBytes(target + ".pgm"), dotsPerInch);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
