using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Turns inlines into characters with glyphs, face chosen character by character.</summary>
internal sealed class Itemizer
{
    private const string Digits = "0123456789";
    private readonly IFontSource _fonts;
    private readonly GlyphLog _log;
    private readonly Dictionary<FontRole, GlyphFinder> _finders = [];
    private readonly TextLooks _looks;
    private readonly ParagraphText _text;

    public Itemizer(IFontSource fonts, GlyphLog log)
    {
        (_fonts, _log, _looks) = (fonts, log, new TextLooks());
        _text = new ParagraphText(_looks);
    }

    /// <summary>Whether all characters of the last paragraph were <see cref="FoundGlyph.IsPlain"/>.</summary>
    public bool LastWasPlain { get; private set; }

    /// <summary>The characters of a paragraph, there until the next one is asked for.</summary>
    /// <param name="inlines">The paragraph's own inlines.</param>
    /// <param name="runIn">What runs in after a heading.</param>
    /// <param name="style">The paragraph's style.</param>
    /// <param name="page">The page it stands on; null stands for all digits.</param>
    public ParagraphText Itemize(
        IReadOnlyList<Inline> inlines, IReadOnlyList<Inline> runIn, ParagraphStyle style,
        PageFigures? page = null)
    {
        _text.Begin(LengthOf(inlines) + LengthOf(runIn));
        LastWasPlain = true;
        for (var i = 0; i < inlines.Count; i++)
        {
            Add(inlines[i], style.Text, 0, page);
        }

        for (var i = 0; i < runIn.Count; i++)
        {
            Add(runIn[i], style.Text, 1, page);
        }

        return _text;
    }

    /// <summary>Looks up all digits of the page numbers in headers and footers.</summary>
    public void CheckDigits(PageFurniture furniture)
    {
        foreach (var paragraph in furniture.OddHeader.Concat(furniture.EvenHeader)
            .Concat(furniture.OddFooter).Concat(furniture.EvenFooter))
        {
            Itemize(paragraph.Inlines, [], paragraph.Style);
        }
    }

    private void Add(Inline inline, TextStyle inherited, int part, PageFigures? page)
    {
        switch (inline)
        {
            case Run run:
                Add(run, run.Style ?? inherited, part);
                break;
            case LineBreak:
                _text.AddNewLine();
                break;
            case PageNumber number:
                Add(DigitsOf(page?.Number), number.Style ?? inherited, part);
                break;
            case PageCount count:
                Add(DigitsOf(page?.Count), count.Style ?? inherited, part);
                break;
            default:
                throw new NotSupportedException($"No layout for {inline.GetType().Name}.");
        }
    }

    private static Run DigitsOf(int? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? Digits);

    private void Add(Run run, TextStyle style, int part)
    {
        var finder = FinderOf(style.Role);
        var (em, words) = (style.Size.Em, run.Text);
        for (var i = 0; i < words.Length;)
        {
            var found = finder.Find(words[i]);
            if (found.IsPlain)
            {
                AddGlyph(words[i++], found, finder.Faces[0], WidthOf(found, finder.Faces[0], em), style, part);
            }
            else
            {
                AddUnusual(run, ref i, finder, style, part);
            }
        }
    }

    private void AddGlyph(int codePoint, FoundGlyph found, Typeface face, Length width, TextStyle style, int part) =>
        _text.Add(codePoint, found.Glyph, width + style.Spacing, _looks.NumberOf(face, style, part));

    private static Length WidthOf(FoundGlyph found, Typeface face, Length em) =>
        found.Advance == face.UnitsPerEm ? em : em * ((double)found.Advance / face.UnitsPerEm);

    // Line breaks, what is left out or found elsewhere, and marks that stand in the room of an em.
    private void AddUnusual(Run run, ref int index, GlyphFinder finder, TextStyle style, int part)
    {
        LastWasPlain = false;
        var start = index;
        var codePoint = CodePoints.Read(run.Text, ref index);
        if (codePoint == '\r' && index < run.Text.Length && run.Text[index] == '\n')
        {
            return;
        }

        if (Characters.IsLineBreak(codePoint))
        {
            _text.AddNewLine();
            return;
        }

        if (codePoint != '\t' && Characters.IsInvisible(codePoint))
        {
            Leave(codePoint, run);
            return;
        }

        // A tab has no stops in an official paper: it is one blank character wide.
        codePoint = codePoint == '\t' ? Characters.IdeographicSpace : codePoint;
        var found = Find(finder, codePoint, run, start);
        if (found.IsKnown)
        {
            AddInItsRoom(codePoint, found, finder.Faces[found.Face], style, part);
        }
        else if (SpecialCharacters.IsVariationSelector(codePoint))
        {
            Leave(codePoint, run);
        }
    }

    // Nothing is drawn; what says something about the character before stays in its text.
    private void Leave(int codePoint, Run run)
    {
        _log.Omitted(codePoint, run.Source);
        if (Characters.IsFollower(codePoint))
        {
            _text.AddFollower(codePoint);
        }
    }

    private void AddInItsRoom(int codePoint, FoundGlyph found, Typeface face, TextStyle style, int part)
    {
        var em = style.Size.Em;
        var width = codePoint == Characters.IdeographicSpace ? em : WidthOf(found, face, em);
        var offset = width < em ? FullWidthMarks.Offset(codePoint, em - width) : null;
        AddGlyph(codePoint, found, face, offset is null ? width : em, style, part);
        if (offset is { } place)
        {
            Move(place, em - width);
        }
    }

    // The two halves of a dash meet in the middle.
    private void Move(Length offset, Length spare)
    {
        var last = _text.Count - 1;
        var isSecondHalf = _text.CodePoints[last] == '—' && last > 0
            && _text.CodePoints[last - 1] == '—'
            && _text.OffsetAt(last - 1) == offset && offset > Length.Zero;
        if (isSecondHalf)
        {
            _text.SetOffset(last - 1, spare);
        }

        _text.SetOffset(last, isSecondHalf ? Length.Zero : offset);
    }

    // The default value, which is not known, stands for a character that is left out.
    private FoundGlyph Find(GlyphFinder finder, int codePoint, Run run, int index)
    {
        var found = finder.Find(codePoint);
        if (Characters.IsPrivateUse(codePoint))
        {
            _log.PrivateUseFound(codePoint, run.Source);
        }

        if (!found.IsMissing)
        {
            if (found.Face > 0)
            {
                _log.Substituted(codePoint, run.Source, finder, found);
            }

            return found;
        }

        if (SpecialCharacters.IsVariationSelector(codePoint))
        {
            return default;
        }

        if (Characters.IsBlank(codePoint) && finder.Find(' ') is { IsMissing: false } space)
        {
            return space;
        }

        _log.Missing(codePoint, run, index, finder);
        return default;
    }

    // No inline has more characters than this.
    private static int LengthOf(IReadOnlyList<Inline> inlines)
    {
        var length = 0;
        for (var i = 0; i < inlines.Count; i++)
        {
            length += inlines[i] switch
            {
                Run run => run.Text.Length,
                LineBreak => 1,
                _ => Digits.Length,
            };
        }

        return length;
    }

    private GlyphFinder FinderOf(FontRole role)
    {
        if (!_finders.TryGetValue(role, out var finder))
        {
            _finders.Add(role, finder = new GlyphFinder(role, _fonts.FacesFor(role)));
        }

        return finder;
    }
}
