namespace OrgLife.Documents;

/// <summary>句号 — ends a sentence that the host left open.</summary>
internal static class FullStop
{
    private static readonly char[] Stops = ['。', '！', '？', '：', '；'];

    /// <summary>The text with a stop at its end; as it is where it has one, or is empty.</summary>
    public static string After(string text) =>
        text.Length == 0 || Stops.Contains(text[text.Length - 1]) ? text : text + "。";
}
