using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// Draws lines (ISO 32000-1 8.5). They are stroked, not filled as thin rectangles: with stroke adjustment all
/// rules of a table come out equally thick on screen and printer (10.6.5), while a rectangle takes every dot
/// that it touches.
/// </summary>
internal sealed class LinePen(ByteBuffer bytes)
{
    private Length _pageHeight;
    private LineStyle? _style;
    private bool _isPathOpen;

    public void BeginPage(Length pageHeight)
    {
        _pageHeight = pageHeight;
        _style = null;
        _isPathOpen = false;
    }

    public void Draw(Stroke stroke)
    {
        if (stroke.Line.IsNone)
        {
            return;
        }

        SetStyle(stroke.Line);
        Point(stroke.X1, stroke.Y1).Append(" m "u8);
        Point(stroke.X2, stroke.Y2).Append(" l\n"u8);
        _isPathOpen = true;
    }

    /// <summary>Paints the lines drawn so far.</summary>
    public void Lift()
    {
        if (_isPathOpen)
        {
            bytes.Append("S\n"u8);
            _isPathOpen = false;
        }
    }

    /// <summary>Takes nothing that was set for granted any more.</summary>
    public void Forget() => _style = null;

    private void SetStyle(LineStyle style)
    {
        if (style == _style)
        {
            return;
        }

        Lift();
        if (_style is null)
        {
            bytes.Append("/G1 gs\n"u8);
        }

        if (_style?.Ink != style.Ink)
        {
            bytes.StrokeInk(style.Ink);
        }

        if (_style?.Thickness != style.Thickness)
        {
            bytes.Thousandths(Points.Thousandths(style.Thickness)).Append(" w\n"u8);
        }

        _style = style;
    }

    private ByteBuffer Point(Length x, Length y) =>
        bytes.Hundredths(Points.Hundredths(x)).Append((byte)' ')
            .Hundredths(Points.Hundredths(_pageHeight - y));
}
