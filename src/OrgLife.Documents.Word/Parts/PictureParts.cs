namespace OrgLife.Documents.Word;

/// <summary>The picture files of a document; a file used twice is stored once.</summary>
internal sealed class PictureParts
{
    private readonly Dictionary<ImageFile, string> _names = [];
    private readonly List<PackagePart> _parts = [];
    private readonly List<Relationship> _relationships = [];
    private uint _placed;

    public IReadOnlyList<PackagePart> Parts => _parts;

    public IReadOnlyList<Relationship> Relationships => _relationships;

    public static PictureParts Of(Document document)
    {
        var pictures = new PictureParts();
        foreach (var section in document.Sections)
        {
            pictures.AddAll(section.Blocks);
        }

        return pictures;
    }

    /// <summary>The names of a picture, which is the next one of the document.</summary>
    public PlacedPicture Place(ImageFile file)
    {
        var name = _names[file];
        _placed++;
        return new PlacedPicture(_placed, name, IdOf(name));
    }

    private void AddAll(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Picture picture: Add(picture.File); break;
                case Seal seal: Add(seal.File); break;
                case KeepTogether together: AddAll(together.Blocks); break;
                case BottomAnchored anchored: AddAll(anchored.Blocks); break;
                default: break;
            }
        }
    }

    private void Add(ImageFile file)
    {
        if (_names.ContainsKey(file))
        {
            return;
        }

        var type = file.Format == ImageFormat.Png ? "png" : "jpeg";
        var name = "image" + Fragment.Number(_names.Count + 1) + "." + type;
        _names.Add(file, name);
        _relationships.Add(Relationship.OfOffice(IdOf(name), "image", "media/" + name));
        _parts.Add(new PackagePart("word/media/" + name, "image/" + type, (stream, _) =>
        {
            var bytes = file.ToArray();
            stream.Write(bytes, 0, bytes.Length);
        }));
    }

    private static string IdOf(string name) => name.Substring(0, name.IndexOf('.'));
}
