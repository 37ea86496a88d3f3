using OrgLife.Documents.Layout;
using OrgLife.Documents.Tests;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Writes the papers of scenarios; the files go away with the class of tests.</summary>
public sealed class ScenarioFiles : IDisposable
{
    private static readonly Lazy<FontLibrary> Fonts = new(() => FontLibrary.FromFolder(FontFolder.Path));

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Types => ChangedPaper.Types;

    internal static FontLibrary Library => Fonts.Value;

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes both files of a paper.</summary>
    internal ScenarioPaper Write(PartyPaper paper, string name)
    {
        var (word, pdf) = (_folder.File(name + ".docx"), _folder.File(name + ".pdf"));
        paper.SaveWord(word);
        paper.SavePdf(pdf, Library);
        return new ScenarioPaper(paper.Compose(), paper.LayOut(Library), word, pdf);
    }

    /// <summary>The PDF that LibreOffice makes of a paper's Word file.</summary>
    internal string Refereed(ScenarioPaper paper)
    {
        var target = Directory.CreateDirectory(_folder.File("refereed")).FullName;
        return LibreOffice.ToRefereedPdf([paper.Word], target)[0];
    }
}
