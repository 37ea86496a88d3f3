using OrgLife.Documents.Layout.Tests;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// LibreOffice as the referee of Word files: it turns .docx into PDF with our fonts and no others, in a profile of
/// its own, so that neither the machine's fonts nor its settings decide.
/// </summary>
internal static class LibreOffice
{
    // Starting takes a second, a page a fraction of one; a machine under load many times that.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Converts files in one go; the PDF of <c>a.docx</c> is <c>a.pdf</c> in <paramref name="folder"/>.</summary>
    /// <returns>The PDF files, in the order of the Word files.</returns>
    public static IReadOnlyList<string> ToPdf(IReadOnlyList<string> wordFiles, string folder) =>
        Convert(wordFiles, "pdf", folder);

    /// <summary>As <see cref="ToPdf"/>, with the faults of its Word import put right on the way.</summary>
    public static IReadOnlyList<string> ToRefereedPdf(IReadOnlyList<string> wordFiles, string folder)
    {
        var flats = Convert(wordFiles, "fodt", folder);
        foreach (var flat in flats)
        {
            File.WriteAllText(flat, ImportFaults.Corrected(File.ReadAllText(flat)));
        }

        return Convert(flats, "pdf", folder);
    }

    private static IReadOnlyList<string> Convert(IReadOnlyList<string> files, string format, string folder)
    {
        using var home = new TemporaryFolder();
        var fonts = RefereeFonts.Configure(home.Path);
        OutsideProgram.Run(
            "soffice",
            [
                "-env:UserInstallation=" + new Uri(home.File("profile")).AbsoluteUri,
                "--headless", "--norestore", "--convert-to", format, "--outdir", folder, .. files,
            ],
            new Dictionary<string, string> { ["FONTCONFIG_FILE"] = fonts, ["HOME"] = home.Path },
            Patience);
        return [.. files.Select(file => Converted(file, format, folder))];
    }

    // soffice ends with 0 even where it converts nothing.
    private static string Converted(string file, string format, string folder)
    {
        var converted = Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + "." + format);
        return File.Exists(converted)
            ? converted
            : throw new JudgeException($"LibreOffice made no {format} of {file}.");
    }
}
