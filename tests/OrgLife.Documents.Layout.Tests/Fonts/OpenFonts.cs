namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// The open fonts that <c>./build.sh fonts</c> fetches into the repository's <c>.fonts</c>.
/// </summary>
internal static class OpenFonts
{
    public static readonly string Folder = Find();

    private static readonly Lazy<FontLibrary> Shared = new(() => FontLibrary.FromFolder(Folder));

    /// <summary>All of them, in one library for all tests.</summary>
    public static FontLibrary Library => Shared.Value;

    public static string Path(string file)
    {
        var path = System.IO.Path.Combine(Folder, file);
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"There is no {path}: run ./build.sh fonts", path);
    }

    public static Typeface Face(string postScriptName) =>
        Library.Faces.Single(face => face.PostScriptName == postScriptName);

    private static string Find()
    {
        var start = new DirectoryInfo(AppContext.BaseDirectory);
        for (var folder = start; folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("*.sln").Any())
            {
                var fonts = System.IO.Path.Combine(folder.FullName, ".fonts");
                return Directory.Exists(fonts)
                    ? fonts
                    : throw new DirectoryNotFoundException($"There is no {fonts}: run ./build.sh fonts");
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
