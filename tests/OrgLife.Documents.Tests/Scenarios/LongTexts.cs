namespace OrgLife.Documents.Tests;

/// <summary>Very long texts with all that hosts paste into them.</summary>
internal static class LongTexts
{
    private const string Removed = "\u000B\t\r\n";

    private static readonly string[] Short = ["title", "grade", "from", "to", "name"];

    private static readonly string Piece =
        "问题表现在“重布置、轻检查”，<p>经费 a&b 未公开</p>，\u000B台账\u200B不全，\t请看😀。\r\n落实<strong>不到位</strong>。";

    /// <summary>4,800 characters and more, each text with a mark of its own at both ends.</summary>
    public static string Of(int index) => Mark(index) + string.Concat(Enumerable.Repeat(Piece, 90)) + Mark(index);

    /// <summary>The text without blanks and characters that no file holds.</summary>
    public static string Bare(string text) =>
        string.Concat(text.Where(character => !Removed.Contains(character) && character != ' '));

    /// <summary>
    /// The texts that a reader finds in the paper as they are; keys, grades and clocks are none, and titles and names are no
    /// running text.
    /// </summary>
    public static IReadOnlyList<string> PrintedIn(PartyPaper paper)
    {
        var texts = ChangedPaper.TextsIn(paper)
            .Where(path => !Short.Contains(path.Split('.')[^1]) && !path.Contains(".labels[", StringComparison.Ordinal))
            .ToList();
        var words = WrittenWord.TextOf(ChangedPaper.With(paper, texts, Mark));
        return [.. texts.Where((_, index) => words.Contains(Mark(index)))];
    }

    private static string Mark(int index) => "记" + (char)('一' + index) + "号";
}
