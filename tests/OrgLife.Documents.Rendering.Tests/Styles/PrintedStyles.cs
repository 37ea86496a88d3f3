using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The papers in every style of the cases and in none, as our PDF and as LibreOffice's of our Word file.</summary>
public sealed class PrintedStyles : IDisposable
{
    private const string Usual = "usual-";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<(string Name, Output Output), PrintedText> _texts = [];

    public PrintedStyles()
    {
        var fonts = FontLibrary.FromFolder(FontFolder.Path);
        foreach (var (name, paper) in StylePapers.All)
        {
            Write(Usual + name, paper, HouseStyle.Official, fonts);
        }

        foreach (var style in StyleCases.All.Values)
        {
            Write(style.Key, StylePapers.All[style.Paper], style.Style, fonts);
        }

        string[] names = [.. StylePapers.All.Keys.Select(name => Usual + name), .. StyleCases.All.Keys];
        var printed = LibreOffice.ToPdf([.. names.Select(name => _folder.File(name + ".docx"))], _folder.Path);
        foreach (var (name, pdf) in names.Zip(printed))
        {
            _texts[(name, Output.Word)] = PrintedText.Of(pdf);
        }
    }

    public void Dispose() => _folder.Dispose();

    internal PrintedText Styled(StyleCase style, Output output) => _texts[(style.Key, output)];

    internal PrintedText AsUsual(StyleCase style, Output output) => _texts[(Usual + style.Paper, output)];

    private void Write(string name, PartyPaper paper, HouseStyle style, FontLibrary fonts)
    {
        var options = new OutputOptions { Composition = new CompositionOptions { Style = style } };
        var pdf = _folder.File(name + "-ours.pdf");
        paper.SavePdf(pdf, fonts, options);
        paper.SaveWord(_folder.File(name + ".docx"), options);
        _texts[(name, Output.Pdf)] = PrintedText.Of(pdf);
    }
}
