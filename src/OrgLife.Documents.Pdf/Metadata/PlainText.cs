using System.Text;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// Text that both a PDF string and XML can hold, so that the two sets of properties agree (ISO 19005-3
/// 6.6.3): control characters and noncharacters become blanks, half a surrogate pair becomes U+FFFD.
/// </summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                plain.Append(text[i]).Append(text[++i]);
            }
            else
            {
                plain.Append(Plain(text[i]));
            }
        }

        return plain.ToString();
    }

    private static char Plain(char letter)
    {
        if (char.IsSurrogate(letter))
        {
            return Replacement;
        }

        return letter < ' ' || letter is >= '\u007F' and < '\u00A0' or '\uFEFF' or >= '\uFFFE' ? ' ' : letter;
    }
}
