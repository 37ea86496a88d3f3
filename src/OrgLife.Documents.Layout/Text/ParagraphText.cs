using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The characters of the paragraph that is being set, with the glyph, width and look of each, and its lines: filled,
/// spaced, broken, placed. Then the next paragraph takes its room.
/// </summary>
/// <param name="looks">The looks of the document.</param>
internal sealed class ParagraphText(TextLooks looks)
{
    private readonly List<TextLine> _lines = [];
    private CharacterClass[] _classes = [];
    private int[] _codePoints = [];
    private int[] _glyphs = [];
    private int[] _looks = [];
    private Length[] _advances = [];
    private RareTraits? _rare;
    private bool _isJoined;

    /// <summary>How many characters there are.</summary>
    public int Count { get; private set; }

    /// <summary>The Unicode scalar values.</summary>
    public ReadOnlySpan<int> CodePoints => _codePoints.AsSpan(0, Count);

    /// <summary>The widths, letter spacing included.</summary>
    public Span<Length> Advances => _advances.AsSpan(0, Count);

    public ReadOnlySpan<CharacterClass> Classes => _classes.AsSpan(0, Count);

    /// <summary>How many lines it has been broken into.</summary>
    public int LineCount => _lines.Count;

    private RareTraits Rare => _rare ??= new RareTraits(_classes.Length);

    public TextLine LineAt(int index) => _lines[index];

    public CharacterClass ClassAt(int index) => _classes[index];

    public int GlyphAt(int index) => _glyphs[index];

    public TextLook LookAt(int index) => looks[_looks[index]];

    public bool SameLook(int index, int other) => _looks[index] == _looks[other];

    /// <summary>The room after a character that its width counts but that vanishes at the end of a line.</summary>
    public Length GapAt(int index) => _rare?.GapAt(index) ?? Length.Zero;

    /// <summary>The invisible characters behind characters that belong to them; null where there are none.</summary>
    public IReadOnlyDictionary<int, string>? Followers => _rare?.Followers;

    /// <summary>How far to the right in its room the glyph stands.</summary>
    public Length OffsetAt(int index) => _rare?.OffsetAt(index) ?? Length.Zero;

    /// <summary>Forgets the paragraph before and makes room for so many characters.</summary>
    public void Begin(int capacity)
    {
        (Count, _rare, _isJoined) = (0, null, false);
        _lines.Clear();
        if (capacity > _classes.Length)
        {
            var size = Math.Max(capacity, _classes.Length * 2);
            (_classes, _codePoints, _glyphs) = (new CharacterClass[size], new int[size], new int[size]);
            (_looks, _advances) = (new int[size], new Length[size]);
        }
    }

    public void Add(int codePoint, int glyph, Length advance, int look)
    {
        var at = Count++;
        _classes[at] = _isJoined && Characters.IsPictograph(codePoint)
            ? CharacterClass.Mark
            : Characters.ClassOf(codePoint);
        _isJoined = false;
        _codePoints[at] = codePoint;
        _glyphs[at] = glyph;
        _advances[at] = advance;
        _looks[at] = look;
    }

    public void AddNewLine() => Add('\n', 0, Length.Zero, Count == 0 ? 0 : _looks[Count - 1]);

    /// <summary>Adds an invisible character to the text of the last one; nothing where there is none.</summary>
    public void AddFollower(int codePoint)
    {
        if (Count > 0 && ClassAt(Count - 1) != CharacterClass.NewLine)
        {
            Rare.AddFollower(Count - 1, codePoint);
            _isJoined = codePoint == Characters.ZeroWidthJoiner;
        }
    }

    /// <summary>Moves a glyph in its room.</summary>
    public void SetOffset(int index, Length offset) => Rare.SetOffset(index, offset);

    /// <summary>Adds room after a character, once the text is complete.</summary>
    public void AddGap(int index, Length gap)
    {
        Rare.SetGap(index, gap);
        _advances[index] += gap;
    }

    public void AddLine(TextLine line) => _lines.Add(line);
}
