namespace OrgLife.Documents;

/// <summary>
/// Settles what stands between words: one end of a line, what parts cells, or blanks. Blanks at the ends of lines go, since
/// the format of the paper indents; lines without words go.
/// </summary>
internal sealed class TextGaps
{
    private const string LineEnd = "\n";

    private readonly string _text;
    private readonly IReadOnlyList<TextPiece> _pieces;
    private readonly string[] _became;

    private TextGaps(string text, IReadOnlyList<TextPiece> pieces)
    {
        _text = text;
        _pieces = pieces;
        _became = [.. pieces.Select(piece => IsWords(piece) ? piece.Shown : "")];
    }

    /// <summary>What becomes of each piece.</summary>
    public static IReadOnlyList<string> Settle(string text, IReadOnlyList<TextPiece> pieces)
    {
        var gaps = new TextGaps(text, pieces);
        var from = -1;
        for (var at = 0; at < pieces.Count; at++)
        {
            if (IsWords(pieces[at]))
            {
                if (from >= 0)
                {
                    gaps.Settle(from, at);
                }

                from = at;
            }
        }

        return gaps._became;
    }

    private static bool IsWords(TextPiece piece) => piece.Role is PieceRole.Shown or PieceRole.Mark;

    // The gap lies between two pieces with words; before the first and after the last there is nothing to set.
    private void Settle(int before, int after)
    {
        var (first, end) = (before + 1, after);
        if (_pieces[after].Role == PieceRole.Mark)
        {
            BreakLine(first, end);
        }
        else if (_pieces[before].Role == PieceRole.Mark)
        {
            return;
        }
        else if (Has(PieceRole.Row, first, end))
        {
            BreakLine(first, end);
        }
        else if (Has(PieceRole.Cell, first, end))
        {
            PartCells(first, end);
        }
        else if (Has(PieceRole.Break, first, end))
        {
            BreakLine(first, end);
        }
        else
        {
            SetBlanks(first, end);
        }
    }

    private bool Has(PieceRole role, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_pieces[i].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    // A line feed that is there already stays; else the first that ends a line becomes one.
    private void BreakLine(int first, int end)
    {
        var places = Enumerable.Range(first, end - first).ToList();
        var place = places.FindIndex(i => Source(_pieces[i]) == LineEnd);
        place = place >= 0 ? place : places.FindIndex(i => _pieces[i].Role is PieceRole.Row or PieceRole.Break);
        if (place >= 0)
        {
            _became[first + place] = LineEnd;
        }
        else
        {
            _became[end] = LineEnd + _became[end];
        }
    }

    private void PartCells(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            _became[i] = _pieces[i].Role == PieceRole.Cell ? "\u3000" : "";
        }
    }

    private void SetBlanks(int first, int end)
    {
        var isWrapped = IsWrapped(first, end);
        var spaced = false;
        for (var i = first; i < end; i++)
        {
            var piece = _pieces[i];
            if (piece.Role == PieceRole.Blank || (piece.Role == PieceRole.Space && !spaced && !isWrapped))
            {
                _became[i] = piece.Shown;
            }

            spaced |= piece.Role == PieceRole.Space;
        }
    }

    // A line of HTML that was wrapped between Chinese characters: a blank there would be none of the writer's.
    private bool IsWrapped(int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => Source(_pieces[i]) is LineEnd or "\r" or "\r\n")
        && IsWide(_pieces[first - 1].Shown[_pieces[first - 1].Shown.Length - 1])
        && IsWide(_pieces[end].Shown[0]);

    private static bool IsWide(char character) =>
        character >= '\u2E80' || character is '“' or '”' or '‘' or '’' or '…' or '—' or '·';

    private string Source(TextPiece piece) => piece.Length <= 2 ? _text.Substring(piece.Start, piece.Length) : "";
}
