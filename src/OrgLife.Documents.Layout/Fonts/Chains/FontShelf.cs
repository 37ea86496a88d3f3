namespace OrgLife.Documents.Layout;

/// <summary>
/// Collects the faces of all sources, in an order that does not depend on how a disk lists its files.
/// </summary>
internal sealed class FontShelf
{
    private readonly List<OpenTypeFace> _faces = [];
    private readonly List<RefusedFont> _refused = [];
    private readonly FaceTerms _terms;

    public FontShelf(FontLibraryOptions options)
    {
        _terms = new FaceTerms(options.AcceptRestrictedEmbedding, options.AcceptVariableFonts);
        foreach (var content in options.Contents)
        {
            Take(MemoryFontFile.CopyOf(content));
        }

        foreach (var path in options.Files)
        {
            Take(DiskFontFile.At(path));
        }

        foreach (var folder in options.Folders)
        {
            TakeFolder(folder);
        }

        foreach (var folder in options.IncludeSystemFonts ? SystemFontFolders.Existing() : [])
        {
            TakeFolder(folder);
        }
    }

    public IReadOnlyList<OpenTypeFace> Faces => _faces;

    public IReadOnlyList<RefusedFont> Refused => _refused;

    private void Take(FontFile file)
    {
        try
        {
            foreach (var offset in FaceTables.OffsetsIn(file))
            {
                _faces.Add(new OpenTypeFace(FaceTables.At(file, offset), _terms));
            }
        }
        finally
        {
            file.Release();
        }
    }

    private void TakeFolder(string folder)
    {
        foreach (var path in new FontFolder(folder, _refused).Files())
        {
            try
            {
                TakeWhatCanBeUsed(DiskFontFile.At(path));
            }
            catch (FontException fault)
            {
                _refused.Add(new RefusedFont(path, null, fault.Reason));
            }
        }
    }

    private void TakeWhatCanBeUsed(DiskFontFile file)
    {
        try
        {
            var offsets = FaceTables.OffsetsIn(file);
            for (var i = 0; i < offsets.Count; i++)
            {
                TakeOrRefuse(file, offsets[i], offsets.Count > 1 ? i : null);
            }
        }
        finally
        {
            file.Release();
        }
    }

    private void TakeOrRefuse(DiskFontFile file, long offset, int? number)
    {
        try
        {
            _faces.Add(new OpenTypeFace(FaceTables.At(file, offset), _terms));
        }
        catch (FontException fault)
        {
            _refused.Add(new RefusedFont(file.Name, number, fault.Reason));
        }
    }
}
