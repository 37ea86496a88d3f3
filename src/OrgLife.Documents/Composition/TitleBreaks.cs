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
    public static TitleBreak[] Of(string title)
    {
        var breaks = new TitleBreak[title.Length + 1];
        foreach (var word in Words.Matches(title).Cast<Match>())
        {
            Mark(breaks, word, TitleBreak.InsideWord);
        }

        foreach (var whole in Whole.Matches(title).Cast<Match>())
        {
            Mark(breaks, whole, TitleBreak.Forbidden);
        }

        breaks[title.Length] = TitleBreak.WordEdge;
        return breaks;
    }

    private static void Mark(TitleBreak[] breaks, Match match, TitleBreak inside)
    {
        for (var i = match.Index + 1; i < match.Index + match.Length; i++)
        {
            breaks[i] = inside;
        }

        MarkEdge(breaks, match.Index);
        MarkEdge(breaks, match.Index + match.Length);
    }

    private static void MarkEdge(TitleBreak[] breaks, int place)
    {
        if (breaks[place] == TitleBreak.Unknown)
        {
            breaks[place] = TitleBreak.WordEdge;
        }
    }
}
