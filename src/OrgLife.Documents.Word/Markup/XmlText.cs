using System.Text;

namespace OrgLife.Documents.Word;

/// <summary>Which characters a file can hold (XML 1.0, production 2: Char).</summary>
internal static class XmlText
{
    /// <summary>
    /// Whether the character at a place, with its pair where it is a surrogate, is allowed.
    /// </summary>
    public static bool IsLegal(string text, int index)
    {
        var c = text[index];
        if (char.IsSurrogate(c))
        {
            return char.IsHighSurrogate(c)
                ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
                : index > 0 && char.IsHighSurrogate(text[index - 1]);
        }

        return c is >= ' ' and < '\uFFFE' or '\t' or '\n' or '\r';
    }

    /// <summary>The text without the characters that are not allowed.</summary>
    public static string Clean(string text)
    {
        var illegal = 0;
        while (illegal < text.Length && IsLegal(text, illegal))
        {
            illegal++;
        }

        if (illegal == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            _ = IsLegal(text, i) ? clean.Append(text[i]) : clean;
        }

        return clean.ToString();
    }
}
