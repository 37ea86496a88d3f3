using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>The open fonts that <c>./build.sh fonts</c> fetches into the repository's <c>.fonts</c>.</summary>
internal static class OpenFonts
{
    private static readonly Lazy<FontLibrary> Library = new(() => FontLibrary.FromFolder(Find()));

    public static Typeface Face(string postScriptName) =>
        Library.Value.Faces.Single(face => face.PostScriptName == postScriptName);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
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
