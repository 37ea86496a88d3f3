using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>All papers of samples/data, written once for all tests, and what LibreOffice makes of their Word files.</summary>
public sealed class SamplePapers : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, SamplePaper> _papers = [];
    private readonly Lazy<IReadOnlyDictionary<string, string>> _refereed;

    public SamplePapers()
    {
        var fonts = FontLibrary.FromFolder(FontFolder.Path);
        foreach (var name in Names)
        {
            _papers.Add(name, Write(name, fonts));
        }

        _refereed = new Lazy<IReadOnlyDictionary<string, string>>(Referee);
    }

    /// <summary>The names of the files, without their ending.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    private static string Folder => Path.Combine(RepositoryRoot.Path, "samples", "data");

    internal SamplePaper this[string name] => _papers[name];

    /// <summary>The PDF that LibreOffice makes of a paper's Word file.</summary>
    public string RefereedPdf(string name) => _refereed.Value[name];

    public void Dispose() => _folder.Dispose();

    private SamplePaper Write(string name, FontLibrary fonts) => SamplePaper.Write(
        PartyPaper.FromJson(File.ReadAllText(Path.Combine(Folder, name + ".json"))), _folder, name, fonts);

    private Dictionary<string, string> Referee()
    {
        var target = Directory.CreateDirectory(_folder.File("refereed")).FullName;
        var pdfs = LibreOffice.ToPdf([.. Names.Select(name => _papers[name].Word)], target);
        return Names.Zip(pdfs).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
