namespace OrgLife.Documents;

/// <summary>成品 — a paper's Word and PDF files, in memory.</summary>
public sealed class RenderedPaper
{
    private readonly byte[] _word;
    private readonly byte[] _pdf;

    internal RenderedPaper(string title, int pages, byte[] word, byte[] pdf)
    {
        Title = title;
        Pages = pages;
        _word = word;
        _pdf = pdf;
    }

    /// <summary>标题.</summary>
    public string Title { get; }

    /// <summary>页数 — of both files: lines and pages break at the same places.</summary>
    public int Pages { get; }

    /// <summary>The Word file.</summary>
    public ReadOnlyMemory<byte> Word => _word;

    /// <summary>The PDF file.</summary>
    public ReadOnlyMemory<byte> Pdf => _pdf;

    /// <summary>Saves both files; files of these names are replaced.</summary>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="name">The name of both files, without ending.</param>
    /// <returns>The paths of the .docx and the .pdf.</returns>
    public IReadOnlyList<string> Save(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        return [.. Files(name).Select(file => SaveOne(Path.Combine(folder, file.Name), file.Bytes))];
    }

    internal IEnumerable<(string Name, byte[] Bytes)> Files(string name) =>
        [(name + ".docx", _word), (name + ".pdf", _pdf)];

    private static string SaveOne(string path, byte[] bytes)
    {
        WholeFile.Write(path, output => output.Write(bytes, 0, bytes.Length));
        return path;
    }
}
