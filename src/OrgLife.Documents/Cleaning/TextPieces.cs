namespace OrgLife.Documents;

/// <summary>Takes a host's text to pieces: words, blanks, ends of lines, markup.</summary>
internal static class TextPieces
{
    public static IReadOnlyList<TextPiece> Of(string text)
    {
        var tokens = MarkupReader.Read(text);
        var marks = ListMarks.Of(tokens);
        var flows = tokens.Any(EndsLines);
        return [.. tokens.SelectMany((token, i) => Of(text, token, marks.TryGetValue(i, out var mark) ? mark : null, flows))];
    }

    // Where only words are marked, as with <b>, line feeds are the writer's own.
    private static bool EndsLines(MarkupToken token) => token.IsTag && (MarkupElements.BreaksLine(token.Value)
        || MarkupElements.IsRow(token.Value) || MarkupElements.IsCell(token.Value));

    private static IEnumerable<TextPiece> Of(string text, MarkupToken token, string? mark, bool flows) =>
        token.Kind switch
        {
            MarkupKind.Text => CharacterPieces.Of(text, token.Start, token.End, flows),
            MarkupKind.Entity => [Entity(token)],
            MarkupKind.Hidden => [Piece(token, PieceRole.Removed, CleaningKinds.Hidden)],
            _ => [mark is null ? Tag(token) : Piece(token, PieceRole.Mark, CleaningKinds.Markup, mark)],
        };

    private static TextPiece Entity(MarkupToken token)
    {
        var character = CharacterPieces.Of(token.Value, 0, token.Value.Length, flows: true).First();
        return Piece(token, character.Role, CleaningKinds.Entity, character.Shown);
    }

    private static TextPiece Tag(MarkupToken token) =>
        MarkupElements.IsPicture(token.Value) ? Piece(token, PieceRole.Removed, CleaningKinds.Picture)
        : MarkupElements.IsRow(token.Value) ? Piece(token, PieceRole.Row, CleaningKinds.Markup)
        : MarkupElements.BreaksLine(token.Value) ? Piece(token, PieceRole.Break, CleaningKinds.Markup)
        : MarkupElements.IsCell(token.Value) && token.Kind == MarkupKind.Open
            ? Piece(token, PieceRole.Cell, CleaningKinds.Markup)
            : Piece(token, PieceRole.Removed, CleaningKinds.Markup);

    private static TextPiece Piece(MarkupToken token, PieceRole role, CleaningKind kind, string shown = "") =>
        new(token.Start, token.Length, role, shown, kind);
}
