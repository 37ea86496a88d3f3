using System.Diagnostics;
using System.Xml.Linq;
using OrgLife.Documents.Content;
using OrgLife.Documents.Word;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// LibreOffice as referee: reads the Word file of a document and tells which line stands on which page, with
/// <see cref="ImportFaults"/> put right on the way.
/// </summary>
internal static class LibreOffice
{
    private static readonly Dictionary<FontRole, string> Fonts = new()
    {
        [FontRole.FangSong] = "FandolFang R",
        [FontRole.XiaoBiaoSong] = "FandolSong",
        [FontRole.HeiTi] = "FandolHei",
        [FontRole.KaiTi] = "AR PL KaitiM GB",
        [FontRole.SongTi] = "FandolSong",
    };

    /// <summary>The lines of a document, each with its page.</summary>
    public static IReadOnlyList<string> LinesOf(Document document)
    {
        var folder = Directory.CreateTempSubdirectory("referee").FullName;
        try
        {
            using (var file = File.Create(Path.Combine(folder, "paper.docx")))
            {
                WordWriter.Write(document, file, new WordOptions { FontNames = Fonts });
            }

            Convert(folder, "paper.docx", "fodt");
            var flat = Path.Combine(folder, "paper.fodt");
            File.WriteAllText(flat, ImportFaults.Corrected(File.ReadAllText(flat)));
            Convert(folder, "paper.fodt", "pdf");
            Run(folder, "mutool", "draw", "-q", "-F", "stext", "-o", "paper.xml", "paper.pdf");
            return
            [
                .. PlacedLines.Joined(DrawnCharacters.Of(XDocument.Load(Path.Combine(folder, "paper.xml"))))
                    .Select(line => line.Replace(PlacedLines.Separator, "")),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Convert(string folder, string file, string format) => Run(
        folder,
        "soffice",
        "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", format, file);

    private static void Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        var fonts = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(fonts, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{OpenFonts.Folder}/</dir><cachedir>{folder}/cache</cachedir></fontconfig>
            """);
        start.Environment["FONTCONFIG_FILE"] = fonts;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result);
    }
}
