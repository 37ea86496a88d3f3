using System.Text;
using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>The text before its meaning: size, encoding, syntax.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a stream to its end, or to one byte over the limit.</summary>
    public static byte[] ReadAll(Stream json, JsonLimits limits)
    {
        using var all = new MemoryStream();
        var part = new byte[81_920];
        int read;
        while (all.Length <= limits.MaxBytes && (read = json.Read(part, 0, part.Length)) > 0)
        {
            all.Write(part, 0, read);
        }

        return all.ToArray();
    }

    /// <summary>A .NET string as UTF-8. Halves of characters are not text.</summary>
    public static byte[] Encode(string json)
    {
        try
        {
            return StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            throw Invalid(ProblemCatalogue.JsonBadText);
        }
    }

    /// <summary>
    /// The text without its byte order mark, if it is of the size and encoding that is read.
    /// </summary>
    public static ReadOnlyMemory<byte> Accept(byte[] utf8, JsonLimits limits)
    {
        if (utf8.Length > limits.MaxBytes)
        {
            throw Invalid(ProblemCatalogue.JsonTooLarge, limits.MaxBytes);
        }

        var fault = Utf8Text.FirstFault(utf8);
        if (fault >= 0)
        {
            throw Invalid(ProblemCatalogue.JsonNotUtf8, fault + 1);
        }

        var hasMark = utf8.AsSpan().StartsWith(ByteOrderMark);
        return hasMark ? utf8.AsMemory(ByteOrderMark.Length) : utf8;
    }

    /// <summary>
    /// Parses the text: no comments, no comma after the last item, no more levels than are read.
    /// </summary>
    public static JsonDocument Parse(ReadOnlyMemory<byte> text, JsonLimits limits)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = limits.MaxDepth });
        }
        catch (JsonException wrong)
        {
            throw new InvalidJsonException([JsonFault.Explain(text.Span, wrong, limits)]);
        }
    }

    private static InvalidJsonException Invalid(ProblemKind kind, params object[] values)
    {
        var problems = new ProblemList(paper: null, "$");
        problems.Add(kind, "", null, values);
        return new InvalidJsonException(problems.Problems);
    }
}
