using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Tells what each character of words is: something to be seen, a blank, the end of a line, or nothing.</summary>
internal static class CharacterPieces
{
    private const string Replacement = "\uFFFD";

    /// <param name="text">The text.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="flows">
    /// Whether blanks and line feeds are those of HTML, where several are one and lines end with elements.
    /// </param>
    public static IEnumerable<TextPiece> Of(string text, int start, int end, bool flows)
    {
        var shown = start;
        for (var at = start; at < end;)
        {
            var length = LengthAt(text, at, end);
            if (At(text, at, length, flows) is { } piece)
            {
                if (at > shown)
                {
                    yield return Words(text, shown, at);
                }

                yield return piece;
                shown = at + length;
            }

            at += length;
        }

        if (end > shown)
        {
            yield return Words(text, shown, end);
        }
    }

    private static TextPiece Words(string text, int start, int end) =>
        new(start, end - start, PieceRole.Shown, text.Substring(start, end - start), CleaningKinds.Entity);

    private static int LengthAt(string text, int at, int end) =>
        at + 1 < end && (CharacterKinds.IsPair(text, at) || (text[at] == '\r' && text[at + 1] == '\n')) ? 2 : 1;

    // Null for what is to be seen.
    private static TextPiece? At(string text, int at, int length, bool flows)
    {
        var character = text[at];
        return character switch
        {
            _ when length == 2 && character != '\r' => null,
            ' ' => Piece(flows ? PieceRole.Space : PieceRole.Blank, " ", CleaningKinds.Blank),
            '\t' => Piece(flows ? PieceRole.Space : PieceRole.Blank, " ", CleaningKinds.Blank),
            '\n' or '\r' => Piece(flows ? PieceRole.Space : PieceRole.Break, " ", CleaningKinds.LineBreak),
            '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => Piece(PieceRole.Break, "", CleaningKinds.LineBreak),
            '\u3000' or '\u2003' => Piece(PieceRole.Blank, "\u3000", CleaningKinds.Blank),
            _ when char.IsWhiteSpace(character) => Piece(PieceRole.Blank, " ", CleaningKinds.Blank),
            _ when CharacterKinds.IsLeftOut(text, at) => Piece(PieceRole.Removed, "", CleaningKinds.ControlCharacter),
            _ when char.IsSurrogate(character) => Piece(PieceRole.Shown, Replacement, CleaningKinds.HalfCharacter),
            _ when IsIdle(character) => Piece(PieceRole.Removed, "", CleaningKinds.InvisibleCharacter),
            _ => null,
        };

        TextPiece Piece(PieceRole role, string shown, CleaningKind kind) => new(at, length, role, shown, kind);
    }

    // Joiners shape Uyghur and Mongolian letters and put emoji together: they are left where they are.
    private static bool IsIdle(char character) =>
        SpecialCharacters.IsInvisible(character) && character is not ('\u200C' or '\u200D');
}
