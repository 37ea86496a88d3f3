using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Pdf.Tests;

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
            _words[System.IO.Path.GetFileNameWithoutExtension(pdf)] = pdf;
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A paper as one of the outputs.</summary>
    internal string File(string name, Output output) => output == Output.Pdf ? _ours[name] : _words[name];

    private static IEnumerable<(string Name, PartyPaper Paper, OutputOptions Options)> Papers()
    {
        var data = System.IO.Path.Combine(RepositoryRoot.Path, "samples", "data");
        var plain = new OutputOptions();
        foreach (var name in new[] { "letter", "order", "minutes", "upward" })
        {
            yield return (name, Read(System.IO.Path.Combine(data, "official", name + ".json")), plain);
        }

        var document = Read(System.IO.Path.Combine(data, "official-document.json"));
        yield return ("document", document, plain);
        yield return ("marked", document with { CopyNumber = null, Urgency = Urgency.None }, plain);
        yield return ("sealed", document, With(new CompositionOptions { Seals = Seals(document) }));
        yield return ("preprinted", document, With(new CompositionOptions { Preprinted = true }));
        yield return ("full", document with { Body = [new() { Text = new string('国', 28 * 60) }] }, plain);
    }

    private static OutputOptions With(CompositionOptions options) => new() { Composition = options };

    private static OfficialDocument Read(string file) =>
        OfficialDocument.FromJson(System.IO.File.ReadAllText(file));

    // A red square shows its edges best.
    private static Dictionary<string, SealImage> Seals(OfficialDocument document)
    {
        byte[] red = [255, 0, 0];
        var rows = PngBytes.Rows([.. Enumerable.Repeat(red, 4).SelectMany(dot => dot)], 6);
        var picture = new ImageFile(PngBytes.Make(2, 2, 8, colourType: 2, rows));
        var size = Length.FromMillimeters(42);
        return document.Issuers.ToDictionary(issuer => issuer.Name, _ => new SealImage(picture, size, size));
    }
}
