using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The whole corpus, written once for all tests and converted by LibreOffice in one go.</summary>
public sealed class PrintedCorpus : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, PrintedPaper> _papers = [];

    public PrintedCorpus()
    {
        var fonts = FontLibrary.FromFolder(FontFolder.Path);
        var words = Corpus.All.Select((paper, i) => Write(paper, i, fonts)).ToList();
        var target = Directory.CreateDirectory(_folder.File("refereed")).FullName;
        foreach (var (paper, word, refereed) in Corpus.All.Zip(words, LibreOffice.ToRefereedPdf(words, target)))
        {
            var document = paper.Paper.Compose(paper.Options.Composition);
            _papers.Add(paper.Name, new PrintedPaper(document, word, Path.ChangeExtension(word, ".pdf"), refereed));
        }
    }

    /// <summary>The names of the papers.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Corpus.All.Select(paper => paper.Name)];

    internal PrintedPaper this[string name] => _papers[name];

    public void Dispose() => _folder.Dispose();

    // Names of papers are sentences; names of files are numbers.
    private string Write(CorpusPaper paper, int number, FontLibrary fonts)
    {
        var word = _folder.File($"{number}.docx");
        paper.Paper.SaveWord(word, paper.Options);
        paper.Paper.SavePdf(Path.ChangeExtension(word, ".pdf"), fonts, paper.Options);
        return word;
    }
}
