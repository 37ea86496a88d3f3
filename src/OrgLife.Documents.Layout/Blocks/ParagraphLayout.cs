using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A paragraph broken into lines for a width.</summary>
internal sealed class ParagraphLayout
{
    // The baseline stands at 0.8 of an exact line's height from its top, whatever the fonts (measured in Word
    // and LibreOffice).
    private const double BaselineShare = 0.8;

    private readonly ParagraphText _text;
    private readonly ParagraphStyle _style;
    private readonly Length _left;
    private readonly Length _firstLeft;
    private readonly Length _right;
    private readonly TextOwner _owner;

    public ParagraphLayout(
        ParagraphText text, ParagraphStyle style, Length width, LayoutOptions options, TextOwner owner)
    {
        var pitch = style.Text.CharacterPitch;
        (_text, _style, _owner) = (text, style, owner);
        _left = InTwips(style.LeftIndent.Resolve(pitch));
        _firstLeft = _left + InTwips(style.FirstLineIndent.Resolve(pitch));
        _right = width - InTwips(style.RightIndent.Resolve(pitch));
        TextSpacing.Apply(text, options.Spacing);
        LineBreaker.Break(text, _right - _firstLeft, _right - _left, options);
    }

    public ParagraphStyle Style => _style;

    public int LineCount => _text.LineCount;

    public Length LineHeight => Length.Max(_style.LineHeight, Length.Zero);

    /// <summary>Draws a line.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="line">Which line.</param>
    /// <param name="left">The left edge of the paragraph's width.</param>
    /// <param name="top">The top of the line.</param>
    /// <param name="repeated">Whether it is drawn again, as in a head row on a later page.</param>
    public void Paint(PageCanvas canvas, int line, Length left, Length top, bool repeated = false)
    {
        var place = new LinePlace(
            left + (line == 0 ? _firstLeft : _left),
            left + _right,
            top + LineHeight * BaselineShare,
            _style.Alignment);
        LinePainter.Paint(canvas, _text, _text.LineAt(line), place, repeated ? TextOwner.None : _owner);
    }

    // Word keeps indents in whole twips.
    private static Length InTwips(Length length) => Length.FromTwips(length.Twips);
}
