using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>A code that a page shows.</summary>
/// <param name="Code">Its two bytes.</param>
/// <param name="Text">What the font says it stands for; null where it says nothing.</param>
/// <param name="HasActualText">Whether it stands in a span that tells its text.</param>
internal sealed record ShownCode(int Code, string? Text, bool HasActualText)
{
    /// <summary>The codes of a page, those of its forms too, in the order of showing.</summary>
    public static IReadOnlyList<ShownCode> Of(CheckedFile file, JsonObject page) =>
        [.. In(file, page["/Contents"], file.Objects.Dictionary(page["/Resources"]))];

    private static IEnumerable<ShownCode> In(CheckedFile file, JsonNode? stream, JsonObject? resources)
    {
        var fonts = file.Objects.Dictionary(resources?["/Font"]);
        var texts = fonts?.ToDictionary(font => font.Key, font => TextsOf(file, font.Value)) ?? [];
        Dictionary<int, string> font = [];
        var spans = 0;
        foreach (var (name, operands, strings) in Steps(Encoding.Latin1.GetString(file.Objects.Stream(stream))))
        {
            font = name == "Tf" ? texts.GetValueOrDefault(operands.Split(' ')[0], []) : font;
            spans += operands.StartsWith("/Span<</ActualText", StringComparison.Ordinal) ? 1
                : name == "EMC" && spans > 0 ? -1 : 0;
            var codes = name is "TJ" or "Tj" or "'" ? Codes(strings) : [];
            var shown = name == "Do" ? InForm(file, file.Objects.Dictionary(resources?["/XObject"])?[operands])
                : codes.Select(code => new ShownCode(code, font.GetValueOrDefault(code), spans > 0));
            foreach (var code in shown)
            {
                yield return code;
            }
        }
    }

    private static IEnumerable<ShownCode> InForm(CheckedFile file, JsonNode? stream) =>
        file.Objects.Dictionary(stream) is { } entries && PdfJson.Text(entries["/Subtype"]) == "/Form"
            ? In(file, stream, file.Objects.Dictionary(entries["/Resources"]))
            : [];

    private static Dictionary<int, string> TextsOf(CheckedFile file, JsonNode? font)
    {
        var map = file.Objects.Dictionary(font)?["/ToUnicode"];
        return map is null ? [] : Regex
            .Matches(file.Objects.StreamText(map), "<([0-9A-F]{4})><((?:[0-9A-F]{4})+)>\n")
            .ToDictionary(
                entry => int.Parse(entry.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                entry => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].Value)));
    }

    // Operators with what stands before them; strings apart, without their escapes.
    private static IEnumerable<(string Name, string Operands, string Strings)> Steps(string content)
    {
        var (operands, strings) = (new StringBuilder(), new StringBuilder());
        foreach (Match token in Regex.Matches(
            content, @"<[0-9a-fA-F]+>|\((?:\\.|[^\\()])*\)|<<|>>|/[^\s/()<>\[\]]*|[A-Za-z*]+|'|[^\s]", RegexOptions.Singleline))
        {
            if (token.Value[0] == '(')
            {
                strings.Append(Regex.Replace(token.Value[1..^1], @"\\(.)", Unescaped, RegexOptions.Singleline));
            }
            else if (token.Value is ['<', not '<', ..])
            {
                strings.Append(Encoding.Latin1.GetString(Convert.FromHexString(token.Value[1..^1])));
            }
            else if (char.IsAsciiLetter(token.Value[0]) || token.Value == "'")
            {
                yield return (token.Value, operands.ToString(), strings.ToString());
                operands.Clear();
                strings.Clear();
            }
            else
            {
                operands.Append(token.Value[0] == '/' && operands.Length == 0 ? token.Value
                    : token.Value[0] is '/' or '<' or '>' ? token.Value : " " + token.Value);
            }
        }
    }

    private static string Unescaped(Match escape) =>
        escape.Groups[1].Value == "r" ? "\r" : escape.Groups[1].Value;

    private static IEnumerable<int> Codes(string bytes) =>
        Enumerable.Range(0, bytes.Length / 2).Select(i => (bytes[2 * i] << 8) | bytes[(2 * i) + 1]);
}
