namespace OrgLife.Documents;

/// <summary>What stands in a cell without a full stop takes one where it becomes running text.</summary>
internal static class Sentence
{
    private static readonly char[] Ends = ['。', '！', '？', '；', '…'];

    public static string Of(string text)
    {
        var trimmed = text.TrimEnd();
        return trimmed.Length == 0 || Ends.Contains(trimmed[trimmed.Length - 1])
            ? trimmed
            : trimmed + "。";
    }
}
