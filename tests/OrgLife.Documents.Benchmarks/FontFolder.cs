namespace OrgLife.Documents.Benchmarks;

/// <summary>The open fonts that ./build.sh fonts brings.</summary>
internal static class FontFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("ORGLIFE_FONTS") is { Length: > 0 } folder)
        {
            return folder;
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Directory.Exists(System.IO.Path.Combine(at.FullName, ".fonts")))
            {
                return System.IO.Path.Combine(at.FullName, ".fonts");
            }
        }

        throw new DirectoryNotFoundException("There is no .fonts folder; run ./build.sh fonts.");
    }
}
