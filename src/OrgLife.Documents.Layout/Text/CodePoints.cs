namespace OrgLife.Documents.Layout;

/// <summary>Reads a string character by character; half a surrogate pair reads as U+FFFD.</summary>
internal static class CodePoints
{
    public static int Read(string text, ref int index)
    {
        var c = text[index++];
        if (!char.IsSurrogate(c))
        {
            return c;
        }

        return char.IsHighSurrogate(c) && index < text.Length && char.IsLowSurrogate(text[index])
            ? char.ConvertToUtf32(c, text[index++])
            : Characters.Replacement;
    }

    public static string ToText(int codePoint) =>
        codePoint is >= 0xD800 and <= 0xDFFF ? "\uFFFD" : char.ConvertFromUtf32(codePoint);
}
