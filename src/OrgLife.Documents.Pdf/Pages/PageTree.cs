using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>页树 — writes the pages, their fonts and their pictures (ISO 32000-1 7.7.3).</summary>
internal sealed class PageTree
{
    private readonly PdfFile _file;
    private readonly IReadOnlyList<Page> _pages;
    private readonly int[] _numbers;
    private readonly int _resources;
    private readonly int _fonts;
    private ObjectPlace _lastPage;

    public PageTree(PdfFile file, IReadOnlyList<Page> pages)
    {
        _file = file;
        _pages = pages;
        Root = file.Reserve();
        _resources = file.Reserve();
        _fonts = file.Reserve();
        var first = file.Reserve(pages.Count);
        _numbers = new int[pages.Count];
        for (var i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = first + i;
        }
    }

    public int Root { get; }

    /// <summary>The object of each page.</summary>
    public IReadOnlyList<int> Numbers => _numbers;

    public void Write(DocumentFonts fonts, StructureMarks marks, CancellationToken cancellationToken)
    {
        var pictures = new DocumentPictures();
        using var artifacts = new SharedArtifacts(_file, _fonts);
        using var content = new PageContent(fonts, pictures, artifacts, marks);
        for (var i = 0; i < _pages.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WritePage(i, content);
        }

        WriteRoot();
        WriteFonts(fonts, cancellationToken);
        WriteResources(pictures, artifacts);
    }

    private void WritePage(int index, PageContent content)
    {
        var page = _pages[index];
        var stream = _file.Reserve();
        _file.WriteStream(stream, default, content.Draw(page));
        _file.Begin(_numbers[index], ref _lastPage).Append("<</Type/Page/Parent "u8).Reference(Root)
            .Append("/MediaBox[0 0 "u8).Hundredths(Points.Hundredths(page.Size.Width))
            .Append((byte)' ').Hundredths(Points.Hundredths(page.Size.Height))
            .Append("]/Resources "u8).Reference(_resources)
            .Append("/Contents "u8).Reference(stream)
            .Append("/StructParents "u8).Number(index)
            .Append(">>"u8);
    }

    private void WriteRoot()
    {
        var body = _file.Begin(Root).Append("<</Type/Pages/Count "u8).Number(_numbers.Length)
            .Append("/Kids["u8);
        foreach (var number in _numbers)
        {
            body.Reference(number).Append((byte)' ');
        }

        body.Append("]>>"u8);
    }

    /// <summary>One dictionary for the pages and for the forms that they share.</summary>
    private void WriteFonts(DocumentFonts fonts, CancellationToken cancellationToken)
    {
        using var names = new ByteBuffer();
        names.Append("<<"u8);
        foreach (var font in fonts.Fonts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FontWriter.Write(_file, font, names);
        }

        _file.Begin(_fonts).Append(names.Append(">>"u8).Written);
    }

    /// <summary>
    /// One dictionary for all pages, named by each: PDF/A lets none be inherited (ISO 19005-3 6.2.2).
    /// </summary>
    private void WriteResources(DocumentPictures pictures, SharedArtifacts artifacts)
    {
        using var names = new ByteBuffer();
        pictures.Write(_file, names);
        artifacts.WriteNames(names);
        _file.Begin(_resources).Append("<</ExtGState<</G1<</SA true>>>>/Font "u8).Reference(_fonts)
            .Append("/XObject<<"u8).Append(names.Append(">>>>"u8).Written);
    }
}
