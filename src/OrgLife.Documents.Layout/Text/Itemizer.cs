using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Turns inlines into characters with glyphs, face chosen character by character.</summary>
internal sealed class Itemizer(IFontSource fonts, GlyphLog log)
{
    private const string Digits = "0123456789";
    private readonly Dictionary<FontRole, GlyphFinder> _finders = [];
    private readonly CharacterRooms _rooms = new();

    /// <summary>The characters of a paragraph.</summary>
    /// <param name="inlines">The paragraph's own inlines.</param>
    /// <param name="runIn">What runs in after a heading.</param>
    /// <param name="style">The paragraph's style.</param>
    /// <param name="page">The page it stands on; null stands for all digits.</param>
    public ParagraphText Itemize(
        IReadOnlyList<Inline> inlines, IReadOnlyList<Inline> runIn, ParagraphStyle style,
        PageFigures? page = null)
    {
        var text = new ParagraphText(_rooms, LengthOf(inlines) + LengthOf(runIn));
        for (var i = 0; i < inlines.Count; i++)
        {
            Add(text, inlines[i], style.Text, 0, page);
        }

        for (var i = 0; i < runIn.Count; i++)
        {
            Add(text, runIn[i], style.Text, 1, page);
        }

        return text;
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

    private void Add(ParagraphText text, Inline inline, TextStyle inherited, int part, PageFigures? page)
    {
        switch (inline)
        {
            case Run run:
                Add(text, run, run.Style ?? inherited, part);
                break;
            case LineBreak:
                text.AddNewLine();
                break;
            case PageNumber number:
                Add(text, DigitsOf(page?.Number), number.Style ?? inherited, part);
                break;
            case PageCount count:
                Add(text, DigitsOf(page?.Count), count.Style ?? inherited, part);
                break;
            default:
                throw new NotSupportedException($"No layout for {inline.GetType().Name}.");
        }
    }

    private static Run DigitsOf(int? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? Digits);

    private void Add(ParagraphText text, Run run, TextStyle style, int part)
    {
        var finder = FinderOf(style.Role);
        var em = style.Size.Em;
        for (var i = 0; i < run.Text.Length;)
        {
            var start = i;
            var codePoint = CodePoints.Read(run.Text, ref i);
            if (codePoint == '\r' && i < run.Text.Length && run.Text[i] == '\n')
            {
                continue;
            }

            if (Characters.IsLineBreak(codePoint))
            {
                text.AddNewLine();
                continue;
            }

            if (codePoint != '\t' && Characters.IsInvisible(codePoint))
            {
                Leave(text, codePoint, run);
                continue;
            }

            // A tab has no stops in an official paper: it is one blank character wide.
            codePoint = codePoint == '\t' ? Characters.IdeographicSpace : codePoint;
            var found = Find(finder, codePoint, run, start);
            if (found.IsKnown)
            {
                AddGlyph(text, codePoint, found, finder, em, style, part);
            }
            else if (Characters.IsVariationSelector(codePoint))
            {
                Leave(text, codePoint, run);
            }
        }
    }

    // Nothing is drawn; what says something about the character before stays in its text.
    private void Leave(ParagraphText text, int codePoint, Run run)
    {
        log.Omitted(codePoint, run.Source);
        if (Characters.IsFollower(codePoint))
        {
            text.AddFollower(codePoint);
        }
    }

    private void AddGlyph(
        ParagraphText text, int codePoint, FoundGlyph found, GlyphFinder finder, Length em, TextStyle style,
        int part)
    {
        var face = finder.Faces[found.Face];
        var width = codePoint == Characters.IdeographicSpace || found.Advance == face.UnitsPerEm
            ? em
            : em * ((double)found.Advance / face.UnitsPerEm);
        var offset = width < em ? FullWidthMarks.Offset(codePoint, em - width) : null;
        var look = _rooms.NumberOf(face, style, part);
        text.Add(codePoint, found.Glyph, (offset is null ? width : em) + style.Spacing, look);
        if (offset is { } place)
        {
            MoveInItsRoom(text, place, em - width);
        }
    }

    // The two halves of a dash meet in the middle.
    private static void MoveInItsRoom(ParagraphText text, Length offset, Length spare)
    {
        var last = text.Count - 1;
        var isSecondHalf = text.CodePoints[last] == '—' && last > 0
            && text.CodePoints[last - 1] == '—'
            && text.OffsetAt(last - 1) == offset && offset > Length.Zero;
        if (isSecondHalf)
        {
            text.SetOffset(last - 1, spare);
        }

        text.SetOffset(last, isSecondHalf ? Length.Zero : offset);
    }

    // The default value, which is not known, stands for a character that is left out.
    private FoundGlyph Find(GlyphFinder finder, int codePoint, Run run, int index)
    {
        var found = finder.Find(codePoint);
        if (Characters.IsPrivateUse(codePoint))
        {
            log.PrivateUseFound(codePoint, run.Source);
        }

        if (!found.IsMissing)
        {
            if (found.Face > 0)
            {
                log.Substituted(codePoint, run.Source, finder, found);
            }

            return found;
        }

        if (Characters.IsVariationSelector(codePoint))
        {
            return default;
        }

        if (Characters.IsBlank(codePoint) && finder.Find(' ') is { IsMissing: false } space)
        {
            return space;
        }

        log.Missing(codePoint, run, index, finder);
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
            _finders.Add(role, finder = new GlyphFinder(role, fonts.FacesFor(role)));
        }

        return finder;
    }
}
