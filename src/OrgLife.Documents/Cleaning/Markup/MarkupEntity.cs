using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>Characters written as entities: <c>&amp;nbsp;</c>, <c>&amp;#8212;</c>, <c>&amp;#x4E00;</c>.</summary>
internal static class MarkupEntity
{
    // 0x80 to 0x9F mean what Windows-1252 has there (HTML 13.2.5.80); it has nothing at five of the places.
    private const string WindowsMarks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private const int LastCharacter = 0x10FFFF;

    // Only those that end in a semicolon: "R&D" and "?a=1&lt=2" are text.
    private static readonly Regex Form = new(
        @"\G&(?:#(?<decimal>[0-9]{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]{1,31}));",
        RegexOptions.CultureInvariant);

    public static MarkupToken? At(string text, int at)
    {
        var match = Form.Match(text, at);
        return match.Success && Character(match) is { } character
            ? new MarkupToken(MarkupKind.Entity, at, match.Length, character)
            : null;
    }

    private static string? Character(Match match)
    {
        if (match.Groups["name"].Success)
        {
            var decoded = WebUtility.HtmlDecode(match.Value);
            return decoded == match.Value ? null : decoded;
        }

        var hex = match.Groups["hex"];
        var code = hex.Success
            ? int.Parse(hex.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : int.Parse(match.Groups["decimal"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return code switch
        {
            0 or > LastCharacter or (>= 0xD800 and <= 0xDFFF) => null,
            >= 0x80 and <= 0x9F => WindowsMarks[code - 0x80].ToString(),
            _ => char.ConvertFromUtf32(code),
        };
    }
}
