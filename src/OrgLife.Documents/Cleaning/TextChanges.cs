namespace OrgLife.Documents;

/// <summary>Lists the changes of a text; of one kind and side by side they are one.</summary>
internal static class TextChanges
{
    public static IReadOnlyList<TextChange> Of(
        string text, IReadOnlyList<TextPiece> pieces, IReadOnlyList<string> became)
    {
        var changes = new List<TextChange>();
        var (counted, position) = (0, 1);
        for (var i = 0; i < pieces.Count;)
        {
            var end = i;
            while (end < pieces.Count && pieces[end].Kind == pieces[i].Kind && IsChanged(text, pieces[end], became[end]))
            {
                end++;
            }

            if (end > i)
            {
                for (; counted < pieces[i].Start; counted += CharacterKinds.IsPair(text, counted) ? 2 : 1)
                {
                    position++;
                }

                changes.Add(Change(
                    pieces[i].Kind,
                    pieces[i].Start,
                    text.Substring(pieces[i].Start, pieces[end - 1].End - pieces[i].Start),
                    string.Concat(Enumerable.Range(i, end - i).Select(piece => became[piece])),
                    position));
            }

            i = Math.Max(end, i + 1);
        }

        return changes;
    }

    private static bool IsChanged(string text, TextPiece piece, string became) =>
        piece.Length != became.Length || string.CompareOrdinal(text, piece.Start, became, 0, piece.Length) != 0;

    private static TextChange Change(CleaningKind kind, int index, string found, string became, int position) => new()
    {
        Code = kind.Code,
        Index = index,
        Found = found,
        Became = became,
        Message = CleaningMessage.Of(kind, found, became, position),
    };
}
