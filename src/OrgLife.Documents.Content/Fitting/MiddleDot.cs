namespace OrgLife.Documents.Content;

/// <summary>
/// 间隔号 — what stands between the parts of a name: · (U+00B7, 民委发〔2016〕33号), or what keyboards and old encodings
/// have put in its place.
/// </summary>
internal static class MiddleDot
{
    private const string Spellings = "\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF0E\uFF65";

    public static bool Is(char character) => Spellings.Contains(character);
}
