using System.Buffers;
using System.Globalization;
using System.Text;

namespace OrgLife.Documents.Word;

/// <summary>Markup on its way into the package: text in, UTF-8 out, in blocks.</summary>
internal sealed class MarkupWriter
{
    private const int BlockSize = 8192;
    private char[] _block = [];
    private byte[] _bytes = [];
    private readonly Encoder _encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private Stream _output = Stream.Null;
    private int _count;

    /// <summary>Writes one part; the blocks serve one part after the other.</summary>
    public void WritePart(Stream output, Action<MarkupWriter> write)
    {
        _output = output;
        _block = ArrayPool<char>.Shared.Rent(BlockSize);
        _bytes = ArrayPool<byte>.Shared.Rent(BlockSize * 3);
        write(this);
        Send(last: true);
        ArrayPool<char>.Shared.Return(_block);
        ArrayPool<byte>.Shared.Return(_bytes);
    }

    /// <summary>Markup as it is.</summary>
    public MarkupWriter Raw(string markup)
    {
        for (var done = 0; done < markup.Length;)
        {
            var room = Math.Min(Room(), markup.Length - done);
            markup.CopyTo(done, _block, _count, room);
            _count += room;
            done += room;
        }

        return this;
    }

    /// <summary>A whole number.</summary>
    public MarkupWriter Raw(int number) => Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Characters of the document, escaped; those that XML cannot hold are left out.</summary>
    public MarkupWriter Text(string text) => Text(text, 0, text.Length);

    /// <summary>A stretch of characters of the document.</summary>
    public MarkupWriter Text(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= '?' and < '\uD800' or >= ' ' and < '<' and not '&' and not '"')
            {
                Put(c);
            }
            else if (XmlText.IsLegal(text, i))
            {
                Escape(c);
            }
        }

        return this;
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '&': Raw("&amp;"); break;
            case '<': Raw("&lt;"); break;
            case '>': Raw("&gt;"); break;
            case '"': Raw("&quot;"); break;
            default: Put(c); break;
        }
    }

    private void Put(char c)
    {
        Room();
        _block[_count++] = c;
    }

    private int Room()
    {
        if (_count == BlockSize)
        {
            Send(last: false);
        }

        return BlockSize - _count;
    }

    private void Send(bool last)
    {
        var length = _encoder.GetBytes(_block, 0, _count, _bytes, 0, last);
        _output.Write(_bytes, 0, length);
        _count = 0;
    }
}
