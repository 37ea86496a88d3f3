using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Breaks text into lines: each takes as many characters as there is room for, then ends at the last place where it
/// may (push out, 推出). Blanks at the end of a line take no room.
/// </summary>
internal sealed class LineBreaker
{
    // Word and LibreOffice count in whole twips, so a line that is too long by less than one still fits.
    private static readonly Length Tolerance = Length.FromTwips(1) - new Length(1);

    private readonly ParagraphText _text;
    private readonly LineBreakRules _rules;
    private readonly List<TextLine> _lines = [];

    private LineBreaker(ParagraphText text, LineBreakRules rules) => (_text, _rules) = (text, rules);

    /// <summary>The lines of a text, at least one.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="first">The room on the first line.</param>
    /// <param name="rest">The room on every other line.</param>
    /// <param name="rules">Where lines may end.</param>
    public static TextLine[] Break(ParagraphText text, Length first, Length rest, LineBreakRules rules)
    {
        var breaker = new LineBreaker(text, rules);
        var start = 0;
        do
        {
            start = breaker.BreakOne(start, (breaker._lines.Count == 0 ? first : rest) + Tolerance);
        }
        while (start >= 0);

        return [.. breaker._lines];
    }

    // Returns where the next line starts, or -1 after the last line.
    private int BreakOne(int start, Length room)
    {
        var width = Length.Zero;
        for (var i = start; i < _text.Count; i++)
        {
            var kind = _text.ClassAt(i);
            if (kind == CharacterClass.NewLine)
            {
                AddLine(start, i, isLast: true);
                return i + 1;
            }

            width += AdvanceOf(i);
            if (width > room && kind != CharacterClass.Space && i > start)
            {
                return EndBefore(start, i);
            }
        }

        AddLine(start, _text.Count, isLast: true);
        return -1;
    }

    // There is no room for the character at the index.
    private int EndBefore(int start, int index)
    {
        var end = index;
        while (end > start && !BreakOpportunities.Before(_text, end, _rules))
        {
            end--;
        }

        if (end == start)
        {
            end = AfterMarks(start, index);
        }

        AddLine(start, end, isLast: false);
        return end < _text.Count ? end : -1;
    }

    // A word longer than the line is broken where the line is full, but not before a combining mark.
    private int AfterMarks(int start, int index)
    {
        var end = index;
        while (end > start + 1 && _text.ClassAt(end) == CharacterClass.Mark)
        {
            end--;
        }

        if (end > start + 1 || _text.ClassAt(end) != CharacterClass.Mark)
        {
            return end;
        }

        while (end < _text.Count && _text.ClassAt(end) == CharacterClass.Mark)
        {
            end++;
        }

        return end;
    }

    private Length AdvanceOf(int index) => _rules.LeavesRunEndsUnspaced && EndsRun(index)
        ? _text.Advances[index] - _text.LookAt(index).Style.Spacing
        : _text.Advances[index];

    private bool EndsRun(int index) => index + 1 == _text.Count
        || !_text.SameLook(index, index + 1)
        || IsWestern(index) != IsWestern(index + 1);

    // General punctuation and blanks belong to the text before them.
    private bool IsWestern(int index)
    {
        var i = index;
        while (i > 0 && (_text.CodePoints[i] is >= 0x2000 and <= 0x206F || _text.ClassAt(i) == CharacterClass.Space))
        {
            i--;
        }

        return _text.ClassAt(i) == CharacterClass.Western;
    }

    private void AddLine(int start, int end, bool isLast)
    {
        var inkEnd = end;
        while (inkEnd > start && _text.ClassAt(inkEnd - 1) == CharacterClass.Space)
        {
            inkEnd--;
        }

        var width = Length.Zero;
        for (var i = start; i < inkEnd; i++)
        {
            width += _text.Advances[i];
        }

        if (inkEnd > start)
        {
            width -= _text.LookAt(inkEnd - 1).Style.Spacing;
        }

        _lines.Add(new TextLine(start, inkEnd, end, width, isLast));
    }
}
