namespace OrgLife.Documents.Samples.Tests;

/// <summary>A folder for one test, gone when the test ends.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orglife-");

    public string Path => _folder.FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>What is in it, in order; hidden files too.</summary>
    public IReadOnlyList<string> Names =>
        [.. _folder.EnumerateFileSystemInfos().Select(item => item.Name).Order(StringComparer.Ordinal)];

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
