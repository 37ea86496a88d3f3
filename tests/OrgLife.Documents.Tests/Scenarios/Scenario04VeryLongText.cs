namespace OrgLife.Documents.Tests;

public sealed class Scenario04VeryLongText
{
    public static TheoryData<string> Types => ChangedPaper.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void NothingOfALongTextIsLostOnTheWayToWord(string type)
    {
        var paper = ChangedPaper.Of(type);
        var paths = LongTexts.PrintedIn(paper);
        paths.ShouldNotBeEmpty();

        var text = LongTexts.Bare(WrittenWord.TextOf(ChangedPaper.With(paper, paths, LongTexts.Of)));

        for (var index = 0; index < paths.Count; index++)
        {
            text.Contains(LongTexts.Bare(LongTexts.Of(index))).ShouldBeTrue(paths[index]);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryTextWithControlCharactersIsNamed(string type)
    {
        var paper = ChangedPaper.Of(type);
        var paths = LongTexts.PrintedIn(paper);

        var problems = ChangedPaper.With(paper, paths, LongTexts.Of).Check();

        problems.Where(problem => problem.Code == "text.control-character").Select(problem => problem.Path)
            .ShouldBe(paths, ignoreOrder: true);
        problems.Where(problem => problem.Code == "text.invisible-character").Select(problem => problem.Path)
            .ShouldBe(paths, ignoreOrder: true);
    }
}
