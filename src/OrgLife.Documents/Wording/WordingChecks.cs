namespace OrgLife.Documents;

/// <summary>用语检查 — a sentence takes the place of one that there is, with the same placeholders, and is written once.</summary>
internal static class WordingChecks
{
    public static IEnumerable<WordingFault> Of(
        WordingSentence sentence,
        IReadOnlyDictionary<string, WordingTemplate> known,
        IReadOnlyDictionary<string, WordingSentence> earlier)
    {
        if (earlier.TryGetValue(sentence.Key, out var first) && first.File != sentence.File)
        {
            yield return sentence.Fault($"这一句在{first.File}第{first.Line}行已经写过。");
        }

        if (!known.TryGetValue(sentence.Key, out var own))
        {
            yield return sentence.Fault("没有这一句。" + JsonNames.Guess(sentence.Key, [.. known.Keys]));
            yield break;
        }

        var (used, wanted) = (sentence.Template.Placeholders, own.Placeholders);
        foreach (var name in used.Except(wanted, StringComparer.Ordinal))
        {
            yield return sentence.Fault($"没有占位符{{{name}}}；{Available(wanted)}。");
        }

        foreach (var name in wanted.Except(used, StringComparer.Ordinal))
        {
            yield return sentence.Fault($"少了占位符{{{name}}}，这一项内容就印不出来。");
        }
    }

    private static string Available(IReadOnlyList<string> names) => names.Count == 0
        ? "这一句不用占位符"
        : "可用：" + string.Join("、", names.Select(name => "{" + name + "}"));
}
