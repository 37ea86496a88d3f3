using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The sample papers as our PDF and as LibreOffice's PDF of our Word file.</summary>
public sealed class PrintedPapers : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _ours = [];
    private readonly Dictionary<string, string> _words = [];

    public PrintedPapers()
    {
        var fonts = FontLibrary.FromFolder(FontFolder.Path);
        foreach (var (name, paper, options) in Papers())
        {
            paper.SavePdf(_ours[name] = _folder.File(name + "-ours.pdf"), fonts, options);
            paper.SaveWord(_folder.File(name + ".docx"), options);
        }

        var pdfs = LibreOffice.ToPdf([.. _ours.Keys.Select(name => _folder.File(name + ".docx"))], _folder.Path);
        foreach (var pdf in pdfs)
        {
            _words[Path.GetFileNameWithoutExtension(pdf)] = pdf;
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A paper as one of the outputs.</summary>
    internal string File(string name, Output output) => output == Output.Pdf ? _ours[name] : _words[name];

    private static IEnumerable<(string Name, OfficialDocument Paper, OutputOptions Options)> Papers()
    {
        var plain = new OutputOptions();
        foreach (var name in new[] { "document", "letter", "order", "minutes", "upward" })
        {
            yield return (name, OfficialSamples.All[name], plain);
        }

        yield return ("unsealed", OfficialSamples.All["unsealed"], plain);
        foreach (var paper in GeneratedOfficial.All.Where(paper => paper.Name is "every element" or "letter of four pages"))
        {
            yield return (paper.Name, (OfficialDocument)paper.Paper, plain);
        }

        var document = OfficialSamples.All["document"];
        yield return ("marked", OfficialSamples.All["no marks"], plain);
        yield return ("sealed", document, With(OfficialSamples.Options));
        yield return ("preprinted", document, With(new CompositionOptions { Preprinted = true }));
        yield return ("full", document with { Body = [new() { Text = new string('国', 28 * 60) }] }, plain);
    }

    private static OutputOptions With(CompositionOptions options) => new() { Composition = options };
}
