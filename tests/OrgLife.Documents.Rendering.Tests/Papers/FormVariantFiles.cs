using OrgLife.Documents.Layout;
using OrgLife.Documents.Tests;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The forms of the survey as our PDF and as LibreOffice prints their Word files.</summary>
public sealed class FormVariantFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, (string Pdf, string Printed)> _files = [];

    public FormVariantFiles()
    {
        var fonts = FontLibrary.FromFolder(FontFolder.Path);
        var target = Directory.CreateDirectory(_folder.File("printed")).FullName;
        foreach (var (name, paper) in FormVariants.All)
        {
            paper.SaveWord(_folder.File(name + ".docx"));
            paper.SavePdf(_folder.File(name + ".pdf"), fonts);
        }

        var printed = LibreOffice.ToPdf([.. FormVariants.All.Keys.Select(name => _folder.File(name + ".docx"))], target);
        foreach (var (name, pdf) in FormVariants.All.Keys.Zip(printed))
        {
            _files[name] = (_folder.File(name + ".pdf"), pdf);
        }
    }

    internal (string Pdf, string Printed) this[string name] => _files[name];

    public void Dispose() => _folder.Dispose();
}
