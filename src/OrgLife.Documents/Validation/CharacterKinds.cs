using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Tells the characters apart that do not belong in a paper.</summary>
internal static class CharacterKinds
{
    /// <summary>Whether a pair of surrogates, one character in all, stands at the index.</summary>
    public static bool IsPair(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    /// <summary>
    /// Whether the character is left out of what is written: control characters, but line feeds, with or
    /// without a carriage return before them, and what XML 1.0 does not allow.
    /// </summary>
    public static bool IsLeftOut(string text, int index) => text[index] switch
    {
        '\n' => false,
        '\r' => index + 1 >= text.Length || text[index + 1] != '\n',
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    /// <summary>What is wrong with the character at the index; null where nothing is.</summary>
    public static ProblemKind? ProblemOf(string text, int index)
    {
        if (IsPair(text, index))
        {
            // Planes 15 and 16 are for private use.
            return text[index] >= '\uDB80' ? ProblemCatalogue.PrivateUseCharacter : null;
        }

        return text[index] switch
        {
            _ when IsLeftOut(text, index) => ProblemCatalogue.ControlCharacter,
            >= '\uD800' and <= '\uDFFF' => ProblemCatalogue.LoneSurrogate,
            >= '\uE000' and <= '\uF8FF' => ProblemCatalogue.PrivateUseCharacter,
            '\uFFFD' => ProblemCatalogue.ReplacementCharacter,
            _ when SpecialCharacters.IsInvisible(text[index]) => ProblemCatalogue.InvisibleCharacter,
            _ => null,
        };
    }
}
