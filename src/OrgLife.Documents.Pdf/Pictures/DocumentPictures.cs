using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf;

/// <summary>The pictures of a document, each file once, in the order of first drawing.</summary>
internal sealed class DocumentPictures
{
    private readonly List<ImageFile> _files = [];

    /// <summary>
    /// The number in the picture's resource name: 1 for P1. Documents have a handful of them.
    /// </summary>
    public int NumberOf(ImageFile file)
    {
        for (var i = 0; i < _files.Count; i++)
        {
            if (ReferenceEquals(_files[i], file))
            {
                return i + 1;
            }
        }

        _files.Add(file);
        return _files.Count;
    }

    /// <summary>Writes the pictures, and their names into a resource dictionary.</summary>
    public void Write(PdfFile file, ByteBuffer resources)
    {
        for (var i = 0; i < _files.Count; i++)
        {
            var number = file.Reserve();
            resources.Append("/P"u8).Number(i + 1).Append((byte)' ').Reference(number);
            if (_files[i].Format == ImageFormat.Jpeg)
            {
                JpegPicture.Write(file, number, _files[i].ToArray());
            }
            else
            {
                PngPicture.Write(file, number, _files[i].ToArray());
            }
        }
    }
}
