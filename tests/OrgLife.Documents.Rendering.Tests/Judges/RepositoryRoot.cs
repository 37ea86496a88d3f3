namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The folder with the solution, above the test program.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "OrgLife.Documents.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new JudgeException("OrgLife.Documents.sln is in no folder above the tests.");
    }
}
