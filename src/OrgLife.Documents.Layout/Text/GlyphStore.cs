namespace OrgLife.Documents.Layout;

/// <summary>
/// Where the glyphs of a document lie once they have their places: many paragraphs beside each other, as a table has
/// thousands of a few characters each. Pages show parts of it, a head that is repeated the same part on each.
/// </summary>
internal sealed class GlyphStore
{
    private const int LargestPiece = 4096;
    private int _size = 64;
    private int _used;
    private PositionedGlyph[] _piece = [];

    /// <summary>Room for so many glyphs, and where in it they may stand.</summary>
    public (PositionedGlyph[] Piece, int Start) Reserve(int count)
    {
        if (_piece.Length - _used < count)
        {
            _size = Math.Min(_size * 2, LargestPiece);
            (_piece, _used) = (new PositionedGlyph[Math.Max(count, _size)], 0);
        }

        var start = _used;
        _used += count;
        return (_piece, start);
    }
}
