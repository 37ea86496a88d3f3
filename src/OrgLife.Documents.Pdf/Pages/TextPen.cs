using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// Shows glyph runs (ISO 32000-1 9.4). It follows the pen as a reader will move it, from the numbers as they
/// are written, so rounding never adds up along a line.
/// </summary>
internal sealed class TextPen(ByteBuffer bytes, DocumentFonts fonts, CellPlaces cells)
{
    /// <summary>0.02 pt or 7 µm: what a glyph may be off before its place is corrected.</summary>
    private const long Tolerance = 20_000;

    /// <summary>In hundredths of a point: an even pitch comes out rounded up here and down there.</summary>
    private const long LeadingTolerance = 1;

    private const int FirstPrivateUse = 0xE000;

    private readonly ShownString _string = new(bytes, cells);
    private Length _pageHeight;
    private Ink _ink;
    private bool _isTextOpen;

    /// <summary>The start of the current line in hundredths of a point, as Td moved it.</summary>
    private (long X, long Y) _line;

    /// <summary>The number in the resource name of the font that is set; 0 at the start of a page.</summary>
    private int _fontNumber;

    /// <summary>The size that is set, in thousandths of a point.</summary>
    private long _size;

    /// <summary>The character spacing that is set, in thousandths of a point.</summary>
    private long _spacing;

    /// <summary>Which characters of its font the glyphs of the run draw.</summary>
    private int[] _found = new int[64];

    /// <summary>Where the next glyph would stand, in millionths of a point.</summary>
    private long _pen;

    /// <summary>How far below lines follow each other (TL), in hundredths of a point; 0 where it is not known.</summary>
    private long _leading;

    public void BeginPage(Length pageHeight)
    {
        _pageHeight = pageHeight;
        _isTextOpen = false;
        Reset();
    }

    /// <summary>Nothing is set, as at the start of a page.</summary>
    public void Reset()
    {
        _ink = Ink.Black;
        _spacing = 0;
        (_fontNumber, _size, _leading) = (0, 0, 0);
    }

    /// <summary>Sets all back, so that what follows says itself what it needs.</summary>
    public void BeginAnew()
    {
        SetSpacing(0);
        SetInk(Ink.Black);
        Reset();
    }

    public void Draw(GlyphRun run)
    {
        if (run.Glyphs.IsEmpty)
        {
            return;
        }

        Open();
        SetInk(run.Ink);
        var font = fonts.Of(run.Face);
        var size = Points.Thousandths(run.Size);
        var glyphs = run.Glyphs.Span;
        Find(glyphs, font.Characters);
        SetSpacing(LetterSpacing.Of(glyphs, font.Characters.Characters, _found, size, _spacing));
        if (run.IsTurned)
        {
            ShowTurned(run, glyphs, font, size);
            return;
        }

        MoveTo(Points.Hundredths(run.Left + glyphs[0].X), Points.Hundredths(_pageHeight - run.Baseline));
        Show(run, glyphs, font, size);
    }

    private void Find(ReadOnlySpan<PositionedGlyph> glyphs, CharacterSet characters)
    {
        if (_found.Length < glyphs.Length)
        {
            _found = new int[glyphs.Length * 2];
        }

        for (var i = 0; i < glyphs.Length; i++)
        {
            _found[i] = characters.IndexOf(glyphs[i].Glyph, glyphs[i].CodePoint);
        }
    }

    // Along the baseline runs the x axis of text: down the page. Afterwards lines count from the corner again (9.4.2).
    private void ShowTurned(GlyphRun run, ReadOnlySpan<PositionedGlyph> glyphs, PdfFont font, long size)
    {
        var along = Points.Hundredths(run.Left + glyphs[0].X);
        bytes.Append("0 -1 1 0 "u8).Hundredths(Points.Hundredths(run.Baseline)).Append((byte)' ')
            .Hundredths(Points.Hundredths(_pageHeight) - along).Append(" Tm\n"u8);
        _pen = along * 10_000;
        Show(run, glyphs, font, size);
        bytes.Append("1 0 0 1 0 0 Tm\n"u8);
        _line = default;
    }

    /// <summary>Ends the text object, if one is open.</summary>
    public void Lift()
    {
        if (_isTextOpen)
        {
            bytes.Append("ET\n"u8);
            _isTextOpen = false;
        }
    }

    /// <summary>Begins a text object, unless one is open.</summary>
    public void Open()
    {
        if (!_isTextOpen)
        {
            bytes.Append("BT\n"u8);
            _isTextOpen = true;
            _line = default;
        }
    }

    private void SetInk(Ink ink)
    {
        if (ink != _ink)
        {
            bytes.FillInk(ink);
            _ink = ink;
        }
    }

    private void SetSpacing(long spacing)
    {
        if (spacing != _spacing)
        {
            bytes.Thousandths(spacing).Append(" Tc\n"u8);
            _spacing = spacing;
        }
    }

    /// <summary>Lines straight below each other need no numbers: the first step sets the leading (TD).</summary>
    private void MoveTo(long x, long y)
    {
        var (right, down) = (x - _line.X, _line.Y - y);
        if (right == 0 && _leading > 0 && Math.Abs(down - _leading) <= LeadingTolerance)
        {
            _string.BeginOnNextLine();
            down = _leading;
        }
        else if (right == 0 && down > 0)
        {
            bytes.Append("0 "u8).Hundredths(-down).Append(" TD"u8);
            _leading = down;
        }
        else
        {
            bytes.Hundredths(right).Append((byte)' ').Hundredths(-down).Append(" Td"u8);
        }

        _line = (x, _line.Y - down);
        _pen = x * 10_000;
    }

    private void Show(GlyphRun run, ReadOnlySpan<PositionedGlyph> glyphs, PdfFont font, long size)
    {
        var characters = font.Characters.Characters;
        var followers = run.Followers;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            ref readonly var character = ref characters[_found[i]];
            SetFont(font.FirstNumber + character.Reading, size);
            if (followers is not null && followers.TryGetValue(i, out var invisible))
            {
                ShowAs(TextOf(glyph) + invisible, glyph, run.Left, character, size);
            }
            else if (glyph.CodePoint >= FirstPrivateUse && PrivateUseCharacter.IsPrivateUse(glyph.CodePoint))
            {
                ShowAs(TextOf(glyph), glyph, run.Left, character, size);
            }
            else
            {
                Show(glyph, run.Left, character, size);
            }
        }

        _string.Close();
    }

    private void Show(PositionedGlyph glyph, Length left, in DrawnCharacter character, long size)
    {
        PlaceAt(Points.Millionths(left + glyph.X));
        _string.Add(character);
        _pen += (character.Advance * size) + (_spacing * 1000);
    }

    /// <summary>
    /// The text to tell beside a glyph. A private code says nothing to a reader: the standard character that it stands
    /// for in GB 18030 does, or else the code itself.
    /// </summary>
    private static string TextOf(PositionedGlyph glyph) =>
        char.ConvertFromUtf32(PrivateUseCharacter.MeantBy(glyph.CodePoint) ?? glyph.CodePoint);

    /// <summary>Shows a glyph with its text beside it, where the code alone does not say it (ISO 19005-3 6.2.11.7.3).</summary>
    private void ShowAs(string text, PositionedGlyph glyph, Length left, in DrawnCharacter character, long size)
    {
        _string.Close();
        bytes.Append("/Span<</ActualText"u8).Utf16(text).Append(">>BDC\n"u8);
        Show(glyph, left, character, size);
        _string.Close();
        bytes.Append("EMC\n"u8);
    }

    private void SetFont(int number, long size)
    {
        if (number == _fontNumber && size == _size)
        {
            return;
        }

        _string.Close();
        bytes.Append("/F"u8).Number(number).Append((byte)' ').Thousandths(size).Append(" Tf"u8);
        _fontNumber = number;
        _size = size;
    }

    /// <summary>Numbers in TJ are thousandths of the em, to be taken off the place.</summary>
    private void PlaceAt(long place)
    {
        var surplus = _pen - place;
        var adjustment = Math.Abs(surplus) > Tolerance ? Points.Rounded(surplus, _size) : 0;
        if (adjustment != 0)
        {
            _string.Adjust(adjustment);
            _pen -= adjustment * _size;
        }
    }
}
