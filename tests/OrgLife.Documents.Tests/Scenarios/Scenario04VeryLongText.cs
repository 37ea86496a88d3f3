namespace OrgLife.Documents.Tests;

public sealed class Scenario04VeryLongText
{
    private const string Removed = "\u000B\t\r\n";

    private static readonly string[] Short = ["title", "grade", "from", "to", "name"];

    private static readonly string Piece =
        "问题表现在“重布置、轻检查”，<p>经费 a&b 未公开</p>，\u000B台账\u200B不全，\t请看😀。\r\n落实<strong>不到位</strong>。";

    public static TheoryData<string> Types => ChangedPaper.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void NothingOfALongTextIsLostOnTheWayToWord(string type)
    {
        var paper = ChangedPaper.Of(type);
        var paths = PrintedTexts(paper);
        paths.ShouldNotBeEmpty();

        var text = Bare(WrittenWord.TextOf(ChangedPaper.With(paper, paths, Long)));

        for (var index = 0; index < paths.Count; index++)
        {
            text.Contains(Bare(Long(index))).ShouldBeTrue(paths[index]);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryTextWithControlCharactersIsNamed(string type)
    {
        var paper = ChangedPaper.Of(type);
        var paths = PrintedTexts(paper);

        var problems = ChangedPaper.With(paper, paths, Long).Check();

        problems.Where(problem => problem.Code == "text.control-character").Select(problem => problem.Path)
            .ShouldBe(paths, ignoreOrder: true);
        problems.Where(problem => problem.Code == "text.invisible-character").Select(problem => problem.Path)
            .ShouldBe(paths, ignoreOrder: true);
    }

    // The texts that a reader finds in the paper as they are; keys, grades and clocks are none, and titles and names
    // are no running text.
    private static IReadOnlyList<string> PrintedTexts(PartyPaper paper)
    {
        var texts = ChangedPaper.TextsIn(paper)
            .Where(path => !Short.Contains(path.Split('.')[^1]) && !path.Contains(".labels[", StringComparison.Ordinal))
            .ToList();
        var words = WrittenWord.TextOf(ChangedPaper.With(paper, texts, Mark));
        return [.. texts.Where((_, index) => words.Contains(Mark(index)))];
    }

    private static string Mark(int index) => "记" + (char)('一' + index) + "号";

    // 4,800 characters and more, each text with a mark of its own.
    private static string Long(int index) => Mark(index) + string.Concat(Enumerable.Repeat(Piece, 90)) + Mark(index);

    private static string Bare(string text) =>
        string.Concat(text.Where(character => !Removed.Contains(character) && character != ' '));
}
