using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Hands out room for characters, from ever larger pieces up to 4,096, and numbers their looks.</summary>
internal sealed class CharacterRooms
{
    private const int LargestSize = 4096;
    private readonly List<TextLook> _looks = [];
    private readonly List<TextLine> _newLines = [];
    private int _size = 128;
    private int _used;
    private CharacterRoom? _room;

    /// <summary>Room for so many characters, and where in it they may stand.</summary>
    public (CharacterRoom Room, int Start) Reserve(int count)
    {
        if (_room is null || _room.Size - _used < count)
        {
            _size = Math.Min(_size * 2, LargestSize);
            (_room, _used) = (new CharacterRoom(Math.Max(count, _size), _looks, _newLines), 0);
        }

        var start = _used;
        _used += count;
        return (_room, start);
    }

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
