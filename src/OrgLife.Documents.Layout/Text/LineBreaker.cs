using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Breaks text into lines: each takes as many characters as there is room for, then ends at the last place
/// where it may (push out, 推出), or takes one more mark in where its marks may give way (squeeze in, 挤进). Blanks at
/// the end of a line take no room.
/// </summary>
internal readonly struct LineBreaker
{
    // Word and LibreOffice count in whole twips, so a line that is too long by less than one still fits.
    private static readonly Length Tolerance = Length.FromTwips(1) - new Length(1);

    private const int MostMarks = 16;

    /// <summary>Marks make room for a stop and a bracket or two, never for more.</summary>
    private const int MostTakenIn = 16;

    private readonly ParagraphText _text;
    private readonly LayoutOptions _options;

    private LineBreaker(ParagraphText text, LayoutOptions options) => (_text, _options) = (text, options);

    /// <summary>Gives a text its lines, at least one.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="first">The room on the first line.</param>
    /// <param name="rest">The room on every other line.</param>
    /// <param name="options">Where lines may end, and what marks give.</param>
    public static void Break(ParagraphText text, Length first, Length rest, LayoutOptions options)
    {
        var breaker = new LineBreaker(text, options);
        var start = breaker.BreakOne(0, first + Tolerance);
        while (start >= 0)
        {
            start = breaker.BreakOne(start, rest + Tolerance);
        }
    }

    // Returns where the next line starts, or -1 after the last line.
    private int BreakOne(int start, Length room)
    {
        var classes = _text.Classes;
        var advances = _text.Advances;
        var width = Length.Zero;
        for (var i = start; i < advances.Length; i++)
        {
            var kind = classes[i];
            if (kind == CharacterClass.NewLine)
            {
                _text.AddLine(LineOf(start, i, isLast: true, room));
                return i + 1;
            }

            width += advances[i];
            if (width > room && kind != CharacterClass.Space && i > start && width - OverhangAt(i, width - room) > room)
            {
                return TakeIn(start, i, room) ?? EndBefore(start, i, room);
            }
        }

        _text.AddLine(LineOf(start, _text.Count, isLast: true, room));
        return -1;
    }

    // What the character at the index does not need if the line ends with it.
    private Length OverhangAt(int index, Length surplus)
    {
        var (rules, codePoint) = (_options.Spacing, _text.CodePoints[index]);
        var width = _text.Advances[index];
        var trimmed = rules.TrimsLineEnd && FullWidthMarks.Closes(codePoint)
            ? Length.Max(width - _text.LookAt(index).Style.CharacterPitch + HalfEm(index), Length.Zero)
            : _text.GapAt(index);
        return rules.HangsMarks && FullWidthMarks.Hangs(codePoint) && trimmed < surplus ? width : trimmed;
    }

    private Length HalfEm(int index) => _text.LookAt(index).Em / 2;

    // Takes in what may not begin the next line, where the marks of this one can make room for it.
    private int? TakeIn(int start, int index, Length room)
    {
        if (!_options.Spacing.SqueezesToFit || BreakOpportunities.Before(_text, index, _options.LineBreaks))
        {
            return null;
        }

        var end = index + 1;
        while (end < _text.Count && _text.ClassAt(end) != CharacterClass.NewLine
            && !BreakOpportunities.Before(_text, end, _options.LineBreaks))
        {
            if (++end - index > MostTakenIn)
            {
                return null;
            }
        }

        var isLast = end == _text.Count || _text.ClassAt(end) == CharacterClass.NewLine;
        var line = LineOf(start, end, isLast, room);
        var surplus = line.Width - room;
        if (surplus > LineSqueeze.Available(_text, start, line.TextEnd))
        {
            return null;
        }

        _text.AddLine(line with { IsSqueezed = surplus > Length.Zero });
        return end == _text.Count ? -1 : isLast ? end + 1 : end;
    }

    // There is no room for the character at the index.
    private int EndBefore(int start, int index, Length room)
    {
        var end = index;
        while (end > start && !BreakOpportunities.Before(_text, end, _options.LineBreaks))
        {
            end--;
        }

        if (end == start)
        {
            end = AfterMarks(start, index);
        }

        _text.AddLine(LineOf(start, end, isLast: false, room));
        return end < _text.Count ? end : -1;
    }

    // A word longer than the line is broken where the line is full, but not before a combining mark; marks without end
    // are no letter any more.
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

        var most = Math.Min(_text.Count, start + MostMarks);
        while (end < most && _text.ClassAt(end) == CharacterClass.Mark)
        {
            end++;
        }

        return end;
    }

    private TextLine LineOf(int start, int end, bool isLast, Length room)
    {
        var inkEnd = end;
        while (inkEnd > start && _text.ClassAt(inkEnd - 1) == CharacterClass.Space)
        {
            inkEnd--;
        }

        var width = Length.Zero;
        foreach (var advance in _text.Advances.Slice(start, inkEnd - start))
        {
            width += advance;
        }

        var overhang = inkEnd > start ? OverhangAt(inkEnd - 1, width - room) : Length.Zero;
        var hangs = overhang > Length.Zero && overhang == _text.Advances[inkEnd - 1];
        width -= overhang;
        var last = inkEnd - (hangs ? 2 : 1);
        if (last >= start)
        {
            width -= _text.LookAt(last).Style.Spacing;
        }

        return new TextLine(start, inkEnd, end, width, isLast) { Hangs = hangs };
    }
}
