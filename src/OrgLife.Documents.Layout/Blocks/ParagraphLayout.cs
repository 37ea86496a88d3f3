using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A paragraph broken into lines for a width; its glyphs have their places from the left edge of it.</summary>
internal sealed class ParagraphLayout
{
    // The baseline stands at 0.8 of an exact line's height from its top, whatever the fonts (measured in Word
    // and LibreOffice).
    private const double BaselineShare = 0.8;

    private readonly PositionedGlyph[] _glyphs;
    private readonly IReadOnlyDictionary<int, string>? _followers;

    /// <summary>How far below the top of a line its baseline is.</summary>
    private readonly Length _drop;

    /// <summary>Cells of a table are thousands of paragraphs of one piece, which therefore need no list.</summary>
    private readonly LinePiece _first;
    private readonly LinePiece[] _further = [];

    /// <param name="style">How it is set.</param>
    /// <param name="glyphs">Where its glyphs lie, beside those of others.</param>
    /// <param name="pieces">The pieces of its lines, at least one for each.</param>
    /// <param name="followers">The invisible characters behind glyphs that belong to them, by the glyph.</param>
    public ParagraphLayout(
        ParagraphStyle style, PositionedGlyph[] glyphs, List<LinePiece> pieces,
        IReadOnlyDictionary<int, string>? followers)
    {
        (Style, _glyphs, _followers, _first) = (style, glyphs, followers, pieces[0]);
        LineHeight = Length.Max(style.LineHeight, Length.Zero);
        _drop = LineHeight * BaselineShare;
        if (pieces.Count > 1)
        {
            _further = new LinePiece[pieces.Count - 1];
            pieces.CopyTo(1, _further, 0, _further.Length);
        }
    }

    public ParagraphStyle Style { get; }

    public int LineCount => PieceAt(_further.Length).Line + 1;

    public Length LineHeight { get; }

    /// <summary>Draws a line.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="line">Which line.</param>
    /// <param name="left">The left edge of the paragraph's width.</param>
    /// <param name="top">The top of the line.</param>
    /// <param name="owner">What its text belongs to.</param>
    public void Paint(PageCanvas canvas, int line, Length left, Length top, TextOwner owner)
    {
        canvas.StartLine();
        var baseline = top + _drop;
        for (var i = FirstPieceOf(line); i <= _further.Length && PieceAt(i).Line == line; i++)
        {
            ref readonly var piece = ref PieceAt(i);
            if (piece.Look is { } look)
            {
                var part = look.Part == 0 ? owner.Main : owner.RunIn;
                LinePainter.Paint(canvas, piece, _glyphs, left, baseline, part, _followers);
            }
        }
    }

    private ref readonly LinePiece PieceAt(int index) => ref index == 0 ? ref _first : ref _further[index - 1];

    // Every line has a piece, so the search begins where it would be if each had just one.
    private int FirstPieceOf(int line)
    {
        var (low, high) = (line, _further.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = PieceAt(middle).Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
