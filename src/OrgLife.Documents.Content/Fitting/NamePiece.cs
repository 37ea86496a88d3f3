namespace OrgLife.Documents.Content;

/// <summary>姓名中的一个字 — the least of a name that stays on one line: a character with what may not be parted from it.</summary>
/// <param name="Run">Which of the paragraph's runs it belongs to.</param>
/// <param name="Text">The character, with its marks and the dot after it.</param>
/// <param name="EndsPart">Whether a part of the name ends here, so that a line had best end here too.</param>
internal readonly record struct NamePiece(int Run, string Text, bool EndsPart)
{
    /// <summary>The pieces of a paragraph; none where it holds anything but runs of one line.</summary>
    public static IReadOnlyList<NamePiece> Of(Paragraph paragraph) =>
        paragraph.Inlines.All(inline => inline is Run { Text: var text } && !text.Any(IsLineFeed))
            ? [.. paragraph.Inlines.SelectMany((inline, run) => Of(((Run)inline).Text, run))]
            : [];

    private static IEnumerable<NamePiece> Of(string text, int run)
    {
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end == text.Length || !IsJoined(text, end))
            {
                yield return new NamePiece(run, text.Substring(start, end - start), SpecialCharacters.IsMiddleDot(text[end - 1]));
                start = end;
            }
        }
    }

    // Whether no line may end before a character: half a pair, a mark of the character before, or a mark out of its place.
    private static bool IsJoined(string text, int index) =>
        char.IsLowSurrogate(text[index])
        || SpecialCharacters.IsCombining(NominalText.CodePointAt(text, index))
        || SpecialCharacters.IsMiddleDot(text[index])
        || Kinsoku.NotAtLineStart.Contains(text[index])
        || (Kinsoku.NotAtLineEnd.Contains(text[index - 1]) && !SpecialCharacters.IsMiddleDot(text[index - 1]));

    private static bool IsLineFeed(char character) => character is '\n' or '\r' or '\u2028' or '\u2029';
}
