namespace OrgLife.Documents.Layout;

/// <summary>Hands out room for characters, from ever larger pieces up to 8,192.</summary>
internal sealed class CharacterRooms
{
    private const int LargestSize = 8192;
    private int _size = 128;
    private int _used;
    private CharacterRoom? _room;

    /// <summary>Room for so many characters, and where in it they may stand.</summary>
    public (CharacterRoom Room, int Start) Reserve(int count)
    {
        if (_room is null || _room.Classes.Length - _used < count)
        {
            _size = Math.Min(_size * 2, LargestSize);
            (_room, _used) = (new CharacterRoom(Math.Max(count, _size)), 0);
        }

        var start = _used;
        _used += count;
        return (_room, start);
    }
}
