namespace OrgLife.Documents;

/// <summary>
/// 文字相近 — whether two phrases speak of one thing. Lists name an issue in other words than the list of rectification
/// does, shorter mostly: it is enough that half of the shorter one's pairs of characters stand in the other.
/// </summary>
internal static class TextLikeness
{
    public static bool IsLike(string one, string other)
    {
        var (first, second) = (Letters(one), Letters(other));
        if (first.Length < 2 || second.Length < 2)
        {
            return first == second;
        }

        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        var pairs = new HashSet<string>(Pairs(longer), StringComparer.Ordinal);
        var shared = Pairs(shorter).Count(pairs.Contains);
        return shared * 2 >= shorter.Length - 1;
    }

    private static IEnumerable<string> Pairs(string text) =>
        Enumerable.Range(0, text.Length - 1).Select(index => text.Substring(index, 2));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
