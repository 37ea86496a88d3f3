using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 拉伸 — makes a line wider: seams with Western text grow to twice their gap, then room goes between wide characters,
/// beside Western words and into blanks, never between the letters of a word (as in Word and LibreOffice).
/// </summary>
internal struct LineStretch
{
    private readonly ParagraphText _text;
    private readonly Length _seams;
    private readonly Length _toSeams;
    private readonly Length _toGaps;
    private readonly int _gaps;
    private Length _passedSeams;
    private int _passedGaps;

    /// <summary>How a line takes up what it has to spare.</summary>
    public LineStretch(ParagraphText text, TextLine line, Length slack)
    {
        _text = text;
        for (var i = line.Start; i < line.TextEnd - 1; i++)
        {
            _gaps += IsGap(text, i) ? 1 : 0;
            _seams += text.GapAt(i);
        }

        _toSeams = Length.Min(slack, _seams);
        _toGaps = slack - _toSeams;
    }

    /// <summary>How far the characters after an index have moved to the right, asked for one after the other.</summary>
    public Length After(int index)
    {
        if (_passedGaps < _gaps && IsGap(_text, index))
        {
            _passedGaps++;
        }

        _passedSeams = Length.Min(_passedSeams + _text.GapAt(index), _seams);
        return (_gaps == 0 ? Length.Zero : new Length(_toGaps.Emu * _passedGaps / _gaps))
            + (_seams.Emu == 0 ? Length.Zero : new Length(_toSeams.Emu * _passedSeams.Emu / _seams.Emu));
    }

    // Whether room may be added after the character at the index.
    private static bool IsGap(ParagraphText text, int index)
    {
        if (index + 1 >= text.Count || text.ClassAt(index + 1) is CharacterClass.Mark)
        {
            return false;
        }

        return text.ClassAt(index) switch
        {
            CharacterClass.Western => text.ClassAt(index + 1) == CharacterClass.Wide,
            _ => true,
        };
    }
}
