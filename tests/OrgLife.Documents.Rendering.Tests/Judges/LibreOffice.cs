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
    public static IReadOnlyList<string> ToPdf(IReadOnlyList<string> wordFiles, string folder)
    {
        using var home = new TemporaryFolder();
        var fonts = RefereeFonts.Configure(home.Path);
        OutsideProgram.Run(
            "soffice",
            [
                "-env:UserInstallation=" + new Uri(home.File("profile")).AbsoluteUri,
                "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, .. wordFiles,
            ],
            new Dictionary<string, string> { ["FONTCONFIG_FILE"] = fonts, ["HOME"] = home.Path },
            Patience);
        return [.. wordFiles.Select(file => Converted(file, folder))];
    }

    // soffice ends with 0 even where it converts nothing.
    private static string Converted(string wordFile, string folder)
    {
        var pdf = Path.Combine(folder, Path.GetFileNameWithoutExtension(wordFile) + ".pdf");
        return File.Exists(pdf)
            ? pdf
            : throw new JudgeException($"LibreOffice made no PDF of {wordFile}.");
    }
}
