namespace OrgLife.Documents.Samples.Tests;

/// <summary>The files in Faulty: each lies in a folder that is called as the problem it has.</summary>
internal static class FaultyFiles
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Faulty");

    public static TheoryData<string> All =>
    [
        .. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static string CodeOf(string name) => name.Split('/')[0];
}
