using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The characters of a paragraph with the glyph, width and look of each, and its lines. Filled once, spaced, broken, then
/// only read.
/// </summary>
internal sealed class ParagraphText
{
    private readonly CharacterRoom _room;
    private readonly int _start;
    private TextLine[] _lines = [];
    private Dictionary<int, string>? _followers;
    private bool _isJoined;

    /// <param name="rooms">Where the characters lie.</param>
    /// <param name="capacity">How many there are at most.</param>
    public ParagraphText(CharacterRooms rooms, int capacity) => (_room, _start) = rooms.Reserve(capacity);

    /// <summary>How many characters there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many lines it has been broken into.</summary>
    public int LineCount => _lines.Length;

    /// <summary>The Unicode scalar values.</summary>
    public ReadOnlySpan<int> CodePoints => _room.CodePoints.AsSpan(_start, Count);

    /// <summary>The widths, letter spacing included.</summary>
    public Span<Length> Advances => _room.Advances.AsSpan(_start, Count);

    public ReadOnlySpan<CharacterClass> Classes => _room.Classes.AsSpan(_start, Count);

    public CharacterClass ClassAt(int index) => _room.Classes[_start + index];

    public int GlyphAt(int index) => _room.Glyphs[_start + index];

    public TextLook LookAt(int index) => _room.KnownLooks[_room.Looks[_start + index]];

    public ref readonly TextLine LineAt(int index) => ref _lines[index];

    /// <summary>The room after a character that its width counts but that vanishes at the end of a line.</summary>
    public Length GapAt(int index) => _room.GapAt(_start + index);

    /// <summary>Whether any character has invisible ones behind it.</summary>
    public bool HasFollowers => _followers is not null;

    /// <summary>The invisible characters behind a character that belong to it; null where there are none.</summary>
    public string? FollowersOf(int index) =>
        _followers is not null && _followers.TryGetValue(index, out var text) ? text : null;

    /// <summary>How far to the right in its room the glyph stands.</summary>
    public Length OffsetAt(int index) => _room.OffsetAt(_start + index);

    /// <summary>Moves a glyph in its room.</summary>
    public void SetOffset(int index, Length offset) => _room.SetOffset(_start + index, offset);

    /// <summary>Adds room after a character, once the text is complete.</summary>
    public void AddGap(int index, Length gap)
    {
        _room.SetGap(_start + index, gap);
        _room.Advances[_start + index] += gap;
    }

    public bool SameLook(int index, int other) => _room.Looks[_start + index] == _room.Looks[_start + other];

    /// <summary>Adds an invisible character to the text of the last one; nothing where there is none.</summary>
    public void AddFollower(int codePoint)
    {
        if (Count > 0 && ClassAt(Count - 1) != CharacterClass.NewLine)
        {
            _followers ??= [];
            _followers[Count - 1] = FollowersOf(Count - 1) + char.ConvertFromUtf32(codePoint);
            _isJoined = codePoint == Characters.ZeroWidthJoiner;
        }
    }

    public void AddNewLine() => Add('\n', 0, Length.Zero, Count == 0 ? 0 : _room.Looks[_start + Count - 1]);

    public void Add(int codePoint, int glyph, Length advance, int look)
    {
        var at = _start + Count++;
        _room.Classes[at] = _isJoined && Characters.IsPictograph(codePoint)
            ? CharacterClass.Mark
            : Characters.ClassOf(codePoint);
        _isJoined = false;
        _room.CodePoints[at] = codePoint;
        _room.Glyphs[at] = glyph;
        _room.Advances[at] = advance;
        _room.Looks[at] = look;
    }

    /// <summary>Adds a line; <see cref="CloseLines"/> comes after the last one.</summary>
    public void AddLine(TextLine line) => _room.NewLines.Add(line);

    public void CloseLines()
    {
        _lines = [.. _room.NewLines];
        _room.NewLines.Clear();
    }
}
