using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// 重复内容 — the artifacts that pages have alike, as the rules and the repeated head of a long table are: from the
/// second time on they are a form that the pages show (ISO 32000-1 8.10), and neither compressed nor kept for each.
/// </summary>
/// <param name="file">Where the forms go.</param>
/// <param name="fonts">The object of the dictionary of all fonts.</param>
internal sealed class SharedArtifacts(PdfFile file, int fonts) : IDisposable
{
    /// <summary>What showing a form takes, and what its object takes.</summary>
    private const int WorthSharing = 256;

    /// <summary>Pages of a table differ by odd and even, first and last; what came long before is forgotten.</summary>
    private const int MostKept = 8;

    private readonly List<(ByteBuffer Content, PaperSize Size, int Form)> _kept = [];
    private readonly List<int> _forms = [];

    /// <summary>The number in the resource name of a form that draws this: 1 for R1; 0 where there is none.</summary>
    public int NumberOf(ReadOnlySpan<byte> content, PaperSize size)
    {
        if (content.Length < WorthSharing)
        {
            return 0;
        }

        for (var i = 0; i < _kept.Count; i++)
        {
            var (known, knownSize, form) = _kept[i];
            if (knownSize == size && known.Written.SequenceEqual(content))
            {
                form = form > 0 ? form : Write(content, size);
                _kept[i] = (known, size, form);
                return form;
            }
        }

        Keep(content, size);
        return 0;
    }

    /// <summary>Writes the names of the forms into a resource dictionary.</summary>
    public void WriteNames(ByteBuffer resources)
    {
        for (var i = 0; i < _forms.Count; i++)
        {
            resources.Append("/R"u8).Number(i + 1).Append((byte)' ').Reference(_forms[i]);
        }
    }

    public void Dispose()
    {
        foreach (var (content, _, _) in _kept)
        {
            content.Dispose();
        }
    }

    private void Keep(ReadOnlySpan<byte> content, PaperSize size)
    {
        var buffer = _kept.Count < MostKept ? new ByteBuffer() : _kept[0].Content;
        if (_kept.Count == MostKept)
        {
            _kept.RemoveAt(0);
        }

        buffer.Clear();
        _kept.Add((buffer.Append(content), size, 0));
    }

    private int Write(ReadOnlySpan<byte> content, PaperSize size)
    {
        var number = file.Reserve();
        var entries = file.Entries().Append("/Type/XObject/Subtype/Form/BBox[0 0 "u8)
            .Hundredths(Points.Hundredths(size.Width)).Append((byte)' ')
            .Hundredths(Points.Hundredths(size.Height))
            .Append("]/Resources<</ExtGState<</G1<</SA true>>>>/Font "u8).Reference(fonts)
            .Append(">>"u8);
        file.WriteStream(number, entries.Written, content);
        _forms.Add(number);
        return _forms.Count;
    }
}
