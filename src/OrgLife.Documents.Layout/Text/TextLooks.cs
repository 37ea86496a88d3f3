using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The looks of a document's characters, by number.</summary>
internal sealed class TextLooks
{
    private readonly List<TextLook> _looks = [];

    public TextLook this[int number] => _looks[number];

    /// <summary>The number of a look: that of the last one where it is the same.</summary>
    public int NumberOf(Typeface face, TextStyle style, int part)
    {
        var last = _looks.Count - 1;
        if (last < 0 || !_looks[last].Is(face, style, part))
        {
            _looks.Add(new TextLook(face, style, part));
        }

        return _looks.Count - 1;
    }
}
