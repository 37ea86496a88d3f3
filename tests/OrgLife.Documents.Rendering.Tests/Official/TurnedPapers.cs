using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Papers with landscape pages and with mirrored margins, as our PDF and as LibreOffice's of our Word file.</summary>
public sealed class TurnedPapers : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<(string Name, Output Output), string> _pdfs = [];

    public TurnedPapers()
    {
        var fonts = FontLibrary.FromFolder(FontFolder.Path);
        foreach (var (name, paper, options) in Papers())
        {
            _pdfs[(name, Output.Pdf)] = _folder.File(name + "-ours.pdf");
            paper.SavePdf(_pdfs[(name, Output.Pdf)], fonts, options);
            paper.SaveWord(_folder.File(name + ".docx"), options);
        }

        string[] names = [.. _pdfs.Keys.Select(key => key.Name)];
        var printed = LibreOffice.ToPdf([.. names.Select(name => _folder.File(name + ".docx"))], _folder.Path);
        foreach (var (name, pdf) in names.Zip(printed))
        {
            _pdfs[(name, Output.Word)] = pdf;
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A paper as one of the outputs.</summary>
    internal string File(string name, Output output) => _pdfs[(name, output)];

    private static IEnumerable<(string Name, PartyPaper Paper, OutputOptions Options)> Papers()
    {
        var document = OfficialSamples.All["document"];
        yield return ("table", OfficialSamples.All["wide table"], With());
        var attached = OfficialSamples.All["wide attachment"];
        yield return ("attachment", attached, With());
        var mirrored = With(PageSetup.TypeArea with { MirrorMargins = true });
        yield return ("mirrored attachment", attached, mirrored);
        yield return ("mirrored", document, mirrored);
        yield return ("mirrored letter", OfficialSamples.All["letter"], mirrored);
        yield return ("mirrored odd", Full(document, lines: 38), With(
            PageSetup.TypeArea with { MirrorMargins = true }, imprintOnEvenPage: false));
        foreach (var page in new[] { PageSetup.Margins37, PageSetup.GB33476 })
        {
            yield return (page.Name, document, With(page));
            yield return (page.Name + " full", Full(document), With(page));
        }

        var low = new HouseStyle { Name = "下边距小", Page = new HousePage { Bottom = Length.FromMillimeters(22) } };
        yield return ("low letter", OfficialSamples.All["letter"], new OutputOptions
        {
            Composition = new CompositionOptions { Style = low },
        });
        yield return ("mirrored full", Full(document), mirrored);
    }

    // The last paragraph stays with the sign-off; LibreOffice would not begin a long one on the first page.
    private static OfficialDocument Full(OfficialDocument document, int lines = 60) => document with
    {
        Body = [new() { Text = new string('国', 28 * lines) }, new() { Text = "特此通知。" }],
        Attachments = [],
    };

    private static OutputOptions With(PageSetup? page = null, bool imprintOnEvenPage = true) => new()
    {
        Composition = OfficialSamples.Options with
        {
            Page = page ?? PageSetup.TypeArea,
            ImprintOnEvenPage = imprintOnEvenPage,
        },
    };
}
