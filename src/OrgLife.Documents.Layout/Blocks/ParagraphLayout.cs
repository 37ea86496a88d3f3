using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A paragraph broken into lines for a width; its glyphs have their places from the left edge of it.</summary>
internal sealed class ParagraphLayout
{
    // The baseline stands at 0.8 of an exact line's height from its top, whatever the fonts (measured in Word
    // and LibreOffice).
    private const double BaselineShare = 0.8;

    private readonly StructureNode? _owner;
    private readonly PositionedGlyph[] _glyphs;
    private readonly LinePiece _first;
    private readonly FurtherText? _further;

    /// <param name="style">How it is set.</param>
    /// <param name="owner">What its text belongs to.</param>
    /// <param name="glyphs">Where its glyphs lie, beside those of others.</param>
    /// <param name="pieces">The pieces of its lines, at least one for each.</param>
    /// <param name="followers">The invisible characters behind glyphs that belong to them, by the glyph.</param>
    public ParagraphLayout(
        ParagraphStyle style, TextOwner owner, PositionedGlyph[] glyphs, List<LinePiece> pieces,
        IReadOnlyDictionary<int, string>? followers)
    {
        (Style, _owner, _glyphs, _first) = (style, owner.Main, glyphs, pieces[0]);
        if (pieces.Count > 1 || owner.RunIn is not null || followers is not null)
        {
            var others = new LinePiece[pieces.Count - 1];
            pieces.CopyTo(1, others, 0, others.Length);
            _further = new FurtherText(others, owner.RunIn, followers);
        }
    }

    public ParagraphStyle Style { get; }

    public int LineCount => PieceAt(PieceCount - 1).Line + 1;

    public Length LineHeight => Length.Max(Style.LineHeight, Length.Zero);

    private int PieceCount => 1 + (_further?.Pieces.Length ?? 0);

    /// <summary>Draws a line.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="line">Which line.</param>
    /// <param name="left">The left edge of the paragraph's width.</param>
    /// <param name="top">The top of the line.</param>
    /// <param name="repeated">Whether it is drawn again, as in a head row on a later page.</param>
    public void Paint(PageCanvas canvas, int line, Length left, Length top, bool repeated = false)
    {
        canvas.StartLine();
        var baseline = top + LineHeight * BaselineShare;
        for (var i = FirstPieceOf(line); i < PieceCount && PieceAt(i).Line == line; i++)
        {
            ref readonly var piece = ref PieceAt(i);
            if (piece.Look is { } look)
            {
                var owner = repeated ? null : look.Part == 0 ? _owner : _further!.RunIn;
                LinePainter.Paint(canvas, piece, _glyphs, left, baseline, owner, _further?.Followers);
            }
        }
    }

    private ref readonly LinePiece PieceAt(int index) => ref index == 0 ? ref _first : ref _further!.Pieces[index - 1];

    // Every line has a piece, so the search begins where it would be if each had just one.
    private int FirstPieceOf(int line)
    {
        var (low, high) = (line, PieceCount - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = PieceAt(middle).Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
