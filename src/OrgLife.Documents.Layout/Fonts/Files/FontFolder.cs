namespace OrgLife.Documents.Layout;

/// <summary>The font files of a folder and the folders inside, by path.</summary>
internal sealed class FontFolder(string root, List<RefusedFont> refused)
{
    private static readonly HashSet<string> Extensions =
        new(StringComparer.OrdinalIgnoreCase) { ".ttf", ".otf", ".ttc", ".otc" };

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public IReadOnlyList<string> Files()
    {
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"There is no folder '{root}'.");
        }

        var files = new List<string>();
        Collect(new DirectoryInfo(root), insideLink: false, files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private void Collect(DirectoryInfo folder, bool insideLink, List<string> files)
    {
        try
        {
            foreach (var file in folder.EnumerateFiles().Where(file => Extensions.Contains(file.Extension)))
            {
                files.Add(file.FullName);
            }

            foreach (var inner in folder.EnumerateDirectories())
            {
                // Links may lead in a circle: one is followed, a second inside it is not.
                var isLink = (inner.Attributes & FileAttributes.ReparsePoint) != 0;
                if (!(isLink && insideLink))
                {
                    Collect(inner, insideLink || isLink, files);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var reason = "the folder cannot be read: " + error.Message;
            refused.Add(new RefusedFont(folder.FullName, null, reason));
        }
    }
}
