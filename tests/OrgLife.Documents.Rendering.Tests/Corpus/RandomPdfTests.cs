using FsCheck;
using FsCheck.Fluent;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Layout.Tests;
using OrgLife.Documents.Pdf;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Random trees set in real fonts: whatever they hold, the file is sound and says what its pages say.</summary>
public sealed class RandomPdfTests : IDisposable
{
    private static readonly FontLibrary Fonts = FontLibrary.FromFolder(FontFolder.Path);

    private readonly TemporaryFolder _folder = new();

    /// <summary>A seed and how many trees it gives; the same in every run.</summary>
    public static TheoryData<int, int> Seeds => new() { { 1, 10 }, { 2, 10 }, { 3, 10 } };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryFileIsSoundAndItsTextIsThatOfItsPages(int seed, int count)
    {
        var trees = RandomTrees.Documents.Generator.Sample(count, new Rnd((ulong)seed), 50);
        foreach (var (tree, i) in trees.Select((tree, i) => (tree, i)))
        {
            var pages = DocumentLayout.LayOut(DrawableDocument.Of(tree, Fonts), Fonts,
                cancellationToken: TestContext.Current.CancellationToken);
            var pdf = Save(pages, i);

            Qpdf.Faults(pdf).ShouldBeEmpty();
            Mutool.Complaints(pdf).ShouldBeEmpty();
            Poppler.Fonts(pdf).ShouldAllBe(font => font.IsEmbedded && font.IsSubset && font.HasUnicode);
            SolidText.Of(Mutool.DrawnText(pdf)).ShouldBe(SolidText.Of(DrawnOn(pages)));
        }
    }

    // What is drawn: invisible characters are text beside their glyph, which MuPDF's trace does not tell.
    private static string DrawnOn(LaidOutDocument pages) => string.Concat(pages.Pages
        .SelectMany(page => page.Items).OfType<GlyphRun>()
        .SelectMany(run => run.Glyphs.ToArray()).Select(glyph => char.ConvertFromUtf32(glyph.CodePoint)));

    private string Save(LaidOutDocument pages, int number)
    {
        var path = _folder.File($"{number}.pdf");
        using var file = File.Create(path);
        PdfWriter.Write(pages, file, cancellationToken: TestContext.Current.CancellationToken);
        return path;
    }
}
