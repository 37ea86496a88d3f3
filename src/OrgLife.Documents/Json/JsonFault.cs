using System.Text;
using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Says in Chinese, with line and column, why a text is not JSON.</summary>
internal static class JsonFault
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    public static Problem Explain(ReadOnlySpan<byte> text, JsonException wrong, JsonLimits limits)
    {
        var line = wrong.LineNumber ?? 0;
        var place = Place(text, line, wrong.BytePositionInLine ?? 0);
        var kind = KindOf(text, place, limits);
        var column = Column(text, place, line);
        var problems = new ProblemList(paper: null, "$");
        problems.Add(kind, "", Found(text, place), line + 1, column, limits.MaxDepth);
        return problems.Problems[0];
    }

    private static ProblemKind KindOf(ReadOnlySpan<byte> text, int place, JsonLimits limits)
    {
        var before = Decode(text.Slice(0, place)).TrimEnd(Blanks);
        if (before.Length == 0 && place == text.Length)
        {
            return ProblemCatalogue.JsonEmpty;
        }

        if (IsTooDeep(text, limits.MaxDepth))
        {
            return ProblemCatalogue.JsonTooDeep;
        }

        var closes = place < text.Length && text[place] is (byte)'}' or (byte)']';
        return place < text.Length && text[place] == (byte)'/' ? ProblemCatalogue.JsonComment
            : closes && before.LastOrDefault() == ',' ? ProblemCatalogue.JsonTrailingComma
            : ProblemCatalogue.JsonMalformed;
    }

    // The reader stops at the fault; until there it counts levels without a bound that matters.
    private static bool IsTooDeep(ReadOnlySpan<byte> text, int maxDepth)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= maxDepth
                    && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    private static int Place(ReadOnlySpan<byte> text, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += text.Slice(start).IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + byteInLine, text.Length);
    }

    // Columns count characters from 1, as editors do, not bytes.
    private static int Column(ReadOnlySpan<byte> text, int place, long line)
    {
        var start = line == 0 ? 0 : text.Slice(0, place).LastIndexOf((byte)'\n') + 1;
        return Decode(text.Slice(start, place - start)).Length + 1;
    }

    private static string? Found(ReadOnlySpan<byte> text, int place)
    {
        var rest = text.Slice(place, Math.Min(24, text.Length - place));
        var lineEnd = rest.IndexOf((byte)'\n');
        var found = Decode(lineEnd < 0 ? rest : rest.Slice(0, lineEnd)).TrimEnd('\uFFFD', '\r');
        return found.Length == 0 ? null : found;
    }

    private static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());
}
