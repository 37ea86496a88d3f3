using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OrgLife.Documents.Content;
using OrgLife.Documents.Word;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// LibreOffice as referee: reads the Word file of a document and tells which line stands on which page. Three
/// things that its Word import (7.4) gets wrong are put right on the way, in its own flat format: it turns
/// <c>overflowPunct</c> round, leaves out <c>autoSpaceDE</c> and <c>autoSpaceDN</c>, and leaves out the lists
/// of marks.
/// </summary>
internal static partial class LibreOffice
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
            File.WriteAllText(flat, Corrected(File.ReadAllText(flat)));
            Convert(folder, "paper.fodt", "pdf");
            Run(folder, "mutool", "draw", "-q", "-F", "stext", "-o", "paper.xml", "paper.pdf");
            return PlacedLines.Joined(Characters(XDocument.Load(Path.Combine(folder, "paper.xml"))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Corrected(string flat) => Settings().Replace(
        flat
            .Replace("punctuation-wrap=\"hanging\"", "punctuation-wrap=\"simple\"", StringComparison.Ordinal)
            .Replace("autospace=\"ideograph-alpha\"", "autospace=\"none\"", StringComparison.Ordinal),
        match => match.Value + Marks(),
        1);

    private static string Marks()
    {
        static XElement Item(string name, string value) => new(
            Config + "config-item",
            new XAttribute(Config + "name", name),
            new XAttribute(Config + "type", "string"), value);
        return new XElement(
            Config + "config-item-map-indexed",
            new XAttribute(XNamespace.Xmlns + "config", Config.NamespaceName),
            new XAttribute(Config + "name", "ForbiddenCharacters"),
            new XElement(
                Config + "config-item-map-entry",
                Item("Language", "zh"),
                Item("Country", "CN"),
                Item("Variant", ""),
                Item("BeginLine", Kinsoku.NotAtLineStart),
                Item("EndLine", Kinsoku.NotAtLineEnd))).ToString(SaveOptions.DisableFormatting);
    }

    private static XNamespace Config => "urn:oasis:names:tc:opendocument:xmlns:config:1.0";

    private static IEnumerable<PlacedText> Characters(XDocument text) =>
        text.Descendants("page").SelectMany((page, index) => page.Descendants("char")
            .Select(character => new PlacedText(
                index + 1, Number(character, "x"), Number(character, "y"), character.Attribute("c")!.Value)));

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

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

    [GeneratedRegex("<config:config-item-set config:name=\"ooo:configuration-settings\">")]
    private static partial Regex Settings();
}
