using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The characters of a paragraph with the glyph, width and look of each. Filled once, spaced, then only read.
/// </summary>
internal sealed class ParagraphText(int capacity)
{
    private CharacterClass[] _classes = new CharacterClass[capacity];
    private int[] _codePoints = new int[capacity];
    private int[] _glyphs = new int[capacity];
    private Length[] _advances = new Length[capacity];
    private int[] _looks = new int[capacity];
    private Length[]? _gaps;
    private Length[]? _offsets;
    private Dictionary<int, string>? _followers;
    private bool _isJoined;

    /// <summary>How many characters there are.</summary>
    public int Count { get; private set; }

    /// <summary>The looks that <see cref="LookAt"/> refers to.</summary>
    public List<TextLook> Looks { get; } = new(1);

    /// <summary>The Unicode scalar values; only the first <see cref="Count"/> hold.</summary>
    public int[] CodePoints => _codePoints;

    /// <summary>The widths, letter spacing included; only the first <see cref="Count"/> hold.</summary>
    public Length[] Advances => _advances;

    public CharacterClass ClassAt(int index) => _classes[index];

    public int GlyphAt(int index) => _glyphs[index];

    public TextLook LookAt(int index) => Looks[_looks[index]];

    /// <summary>The room after a character that its width counts but that vanishes at the end of a line.</summary>
    public Length GapAt(int index) => _gaps is null ? Length.Zero : _gaps[index];

    /// <summary>Whether any character has invisible ones behind it.</summary>
    public bool HasFollowers => _followers is not null;

    /// <summary>The invisible characters behind a character that belong to it; null where there are none.</summary>
    public string? FollowersOf(int index) =>
        _followers is not null && _followers.TryGetValue(index, out var text) ? text : null;

    /// <summary>How far to the right in its room the glyph stands.</summary>
    public Length OffsetAt(int index) => _offsets is null ? Length.Zero : _offsets[index];

    /// <summary>Moves a glyph in its room.</summary>
    public void SetOffset(int index, Length offset) =>
        (_offsets ??= new Length[_codePoints.Length])[index] = offset;

    /// <summary>Adds room after a character, once the text is complete.</summary>
    public void AddGap(int index, Length gap)
    {
        (_gaps ??= new Length[_codePoints.Length])[index] = gap;
        _advances[index] += gap;
    }

    public bool SameLook(int index, int other) => _looks[index] == _looks[other];

    public void Add(int codePoint, int glyph, Length advance, TextLook look)
    {
        if (Looks.Count == 0 || !ReferenceEquals(Looks[Looks.Count - 1], look))
        {
            Looks.Add(look);
        }

        Add(codePoint, glyph, advance, Looks.Count - 1);
    }

    /// <summary>Adds an invisible character to the text of the last one; nothing where there is none.</summary>
    public void AddFollower(int codePoint)
    {
        if (Count > 0 && _classes[Count - 1] != CharacterClass.NewLine)
        {
            _followers ??= [];
            _followers[Count - 1] = FollowersOf(Count - 1) + char.ConvertFromUtf32(codePoint);
            _isJoined = codePoint == Characters.ZeroWidthJoiner;
        }
    }

    public void AddNewLine() => Add('\n', 0, Length.Zero, Math.Max(0, Looks.Count - 1));

    private void Add(int codePoint, int glyph, Length advance, int look)
    {
        if (Count == _codePoints.Length)
        {
            Grow();
        }

        _classes[Count] = _isJoined && Characters.IsPictograph(codePoint)
            ? CharacterClass.Mark
            : Characters.ClassOf(codePoint);
        _isJoined = false;
        _codePoints[Count] = codePoint;
        _glyphs[Count] = glyph;
        _advances[Count] = advance;
        _looks[Count] = look;
        Count++;
    }

    private void Grow()
    {
        var size = Math.Max(4, Count * 2);
        Array.Resize(ref _classes, size);
        Array.Resize(ref _codePoints, size);
        Array.Resize(ref _glyphs, size);
        Array.Resize(ref _advances, size);
        Array.Resize(ref _looks, size);
        if (_offsets is not null)
        {
            Array.Resize(ref _offsets, size);
        }
    }
}
