using System.Runtime.InteropServices;

namespace OrgLife.Documents.Layout;

/// <summary>Where the operating system keeps fonts, for the machine and for the user.</summary>
internal static class SystemFontFolders
{
    public static IReadOnlyList<string> Existing() => [.. All().Where(Directory.Exists)];

    private static IEnumerable<string> All()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            yield return Environment.GetFolderPath(Environment.SpecialFolder.Fonts);
            yield return In(Environment.SpecialFolder.LocalApplicationData, "Microsoft/Windows/Fonts");
        }
        else if (RuntimeInformation.IsOSPlatform(OSPlatform.OSX))
        {
            yield return "/System/Library/Fonts";
            yield return "/Library/Fonts";
            yield return In(Environment.SpecialFolder.UserProfile, "Library/Fonts");
        }
        else
        {
            yield return "/usr/share/fonts";
            yield return "/usr/local/share/fonts";
            yield return In(Environment.SpecialFolder.UserProfile, ".local/share/fonts");
        }
    }

    // A service may have no home; what remains would be a path relative to wherever the process stands.
    private static string In(Environment.SpecialFolder folder, string path)
    {
        var root = Environment.GetFolderPath(folder);
        return root.Length == 0 ? "" : Path.Combine(root, path);
    }
}
