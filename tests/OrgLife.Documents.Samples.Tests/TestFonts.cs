namespace OrgLife.Documents.Samples.Tests;

/// <summary>The open fonts that ./build.sh fonts brings.</summary>
internal static class TestFonts
{
    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, ".fonts")))
            {
                folder = folder.Parent;
            }

            return folder is null
                ? throw new DirectoryNotFoundException("There is no .fonts folder; run ./build.sh fonts.")
                : Path.Combine(folder.FullName, ".fonts");
        }
    }

    /// <summary>Copies some of them, so that a character can be missing.</summary>
    public static void Copy(string folder, params string[] names)
    {
        foreach (var name in names)
        {
            File.Copy(Path.Combine(Folder, name), Path.Combine(folder, name));
        }
    }
}
