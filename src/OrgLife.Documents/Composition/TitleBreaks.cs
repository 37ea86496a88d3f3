using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>Finds the places where a title may be broken.</summary>
internal static class TitleBreaks
{
    // What must stay whole: numbers with what they count, Latin words, titles in book marks, surrogate pairs, and marks
    // with the character they belong to (GB/T 15834-2011 5.1).
    private static readonly Regex Whole = new(
        @"《[^》]*》|[〔（(][^〕）)]*[〕）)]|[A-Za-z0-9][A-Za-z0-9.\-/%]*(?:年度|年|月|日|号|届|次|名|个)?"
        + @"|[\uD800-\uDBFF][\uDC00-\uDFFF]|.[、，。：；！？”’·]+|[“‘].");

    private static readonly Regex Words = new(string.Join("|", TitleWords.All));

    /// <summary>For every place, counted in UTF-16 units from the start, how good it is for a break.</summary>
    public static TitleBreak[] Of(string title, IReadOnlyList<string> names)
    {
        var breaks = new TitleBreak[title.Length + 1];
        foreach (var name in names.Where(name => name.Length > 1))
        {
            for (var at = Find(title, name, 0); at >= 0; at = Find(title, name, at + name.Length))
            {
                Mark(breaks, at, name.Length, TitleBreak.InsideWord);
            }
        }

        foreach (var word in Words.Matches(title).Cast<Match>())
        {
            Mark(breaks, word.Index, word.Length, TitleBreak.InsideWord);
        }

        foreach (var whole in Whole.Matches(title).Cast<Match>())
        {
            Mark(breaks, whole.Index, whole.Length, TitleBreak.Forbidden);
        }

        // 的 ends what it stands after.
        for (var at = Find(title, "的", 0); at >= 0; at = Find(title, "的", at + 1))
        {
            breaks[at] = TitleBreak.Forbidden;
        }

        breaks[title.Length] = TitleBreak.WordEdge;
        return breaks;
    }

    private static int Find(string title, string name, int from) =>
        title.IndexOf(name, from, StringComparison.Ordinal);

    // What is forbidden once stays so, and so does the inside of a name whose words have edges of their own.
    private static void Mark(TitleBreak[] breaks, int start, int length, TitleBreak inside)
    {
        for (var i = start + 1; i < start + length; i++)
        {
            breaks[i] = breaks[i] > inside ? breaks[i] : inside;
        }

        MarkEdge(breaks, start);
        MarkEdge(breaks, start + length);
    }

    private static void MarkEdge(TitleBreak[] breaks, int place)
    {
        if (breaks[place] == TitleBreak.Unknown)
        {
            breaks[place] = TitleBreak.WordEdge;
        }
    }
}
