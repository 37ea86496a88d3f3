namespace OrgLife.Documents.Conventions.Tests;

/// <summary>
/// The working copy that the tests look at: the folder with the solution, above the test program.
/// </summary>
internal static class Repository
{
    private static readonly string[] NotOurs =
    [
        ".git", ".fonts", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults",
        "Faulty",
    ];

    private static readonly string[] TextExtensions =
    [
        ".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".json", ".sh", ".yml", ".txt", ".csv", ".sha256",
        ".editorconfig", ".gitignore", ".gitattributes", "",
    ];

    public static string Root { get; } = FindRoot();

    /// <summary>All text files, ordered by path; not those that are faulty on purpose, to be refused by tests.</summary>
    public static IReadOnlyList<SourceFile> TextFiles { get; } =
        [.. Files(Root).Where(IsText).Order(StringComparer.Ordinal).Select(SourceFile.Read)];

    /// <summary>All C# files: of the libraries, tests, samples.</summary>
    public static IEnumerable<SourceFile> CSharp => TextFiles.Where(file => file.Path.EndsWith(".cs"));

    /// <summary>The C# files of the libraries.</summary>
    public static IEnumerable<SourceFile> Library => CSharp.Where(file => file.Path.StartsWith("src/"));

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder)
            .Where(child => !NotOurs.Contains(Path.GetFileName(child)))
            .SelectMany(Files));

    private static bool IsText(string path) =>
        TextExtensions.Contains(Path.GetExtension(path)) && Path.GetFileName(path) is not (".git" or ".fonts");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OrgLife.Documents.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("OrgLife.Documents.sln is in no folder above the test program.");
    }
}
