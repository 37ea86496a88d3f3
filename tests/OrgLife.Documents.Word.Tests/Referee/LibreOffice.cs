using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace OrgLife.Documents.Word.Tests;

/// <summary>
/// LibreOffice as referee: sets all the papers of the tests in one call, with the project's own test fonts
/// and no others, and tells where the words stand.
/// </summary>
public sealed class LibreOffice : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("referee").FullName;

    public LibreOffice()
    {
        var options = new WordOptions { FontNames = RefereePapers.Fonts };
        foreach (var paper in RefereePapers.All)
        {
            using var file = File.Create(Path.Combine(_folder, paper.Key + ".docx"));
            WordWriter.Write(paper.Value, file, options);
        }

        Run(
            "soffice",
            [
                "-env:UserInstallation=file://" + Path.Combine(_folder, "profile"), "--headless",
                "--convert-to", "pdf", "--outdir", _folder, .. Directory.GetFiles(_folder, "*.docx"),
            ]);
    }

    /// <summary>The words of a paper, page by page.</summary>
    internal IReadOnlyList<IReadOnlyList<Word>> Pages(string paper)
    {
        var words = Path.Combine(_folder, paper + ".html");
        Run("pdftotext", ["-bbox", Path.Combine(_folder, paper + ".pdf"), words]);
        XNamespace html = "http://www.w3.org/1999/xhtml";
        return [.. XDocument.Load(words).Descendants(html + "page")
            .Select(page => page.Elements(html + "word").Select(Read).ToList())];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Word Read(XElement word) => new(
        word.Value,
        Millimeters(word, "xMin"),
        Millimeters(word, "xMax"),
        Millimeters(word, "yMin"),
        Millimeters(word, "yMax"));

    private static double Millimeters(XElement word, string name) =>
        double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture) * 25.4 / 72;

    private void Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        start.Environment["FONTCONFIG_FILE"] = FontList();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result);
    }

    private string FontList()
    {
        var path = Path.Combine(_folder, "fonts.conf");
        File.WriteAllText(path, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{TestFonts()}</dir>
              <cachedir>{Path.Combine(_folder, "cache")}</cachedir>
            </fontconfig>
            """);
        return path;
    }

    private static string TestFonts()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OrgLife.Documents.sln")))
        {
            folder = folder.Parent
                ?? throw new DirectoryNotFoundException("The tests run outside their project.");
        }

        return Path.Combine(folder.FullName, ".fonts") + Path.DirectorySeparatorChar;
    }
}
