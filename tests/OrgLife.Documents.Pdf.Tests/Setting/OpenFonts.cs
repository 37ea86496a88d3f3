using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>
/// The open fonts that <c>./build.sh fonts</c> fetches into the repository's <c>.fonts</c>.
/// </summary>
internal static class OpenFonts
{
    private static readonly Lazy<FontLibrary> Library = new(() => FontLibrary.FromFolder(Find()));

    public static IFontSource Source => Library.Value;

    public static Typeface Face(string postScriptName) =>
        Library.Value.Faces.Single(face => face.PostScriptName == postScriptName);

    public static string PathOf(string file) => Path.Combine(Find(), file);

    private static string Find()
    {
        var start = new DirectoryInfo(AppContext.BaseDirectory);
        for (var folder = start; folder is not null; folder = folder.Parent)
        {
            var fonts = Path.Combine(folder.FullName, ".fonts");
            if (Directory.Exists(fonts))
            {
                return fonts;
            }
        }

        throw new DirectoryNotFoundException("There is no .fonts above the tests: run ./build.sh fonts");
    }
}
