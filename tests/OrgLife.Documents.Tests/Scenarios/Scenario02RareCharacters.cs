namespace OrgLife.Documents.Tests;

public sealed class Scenario02RareCharacters
{
    public static TheoryData<string> Types => ChangedPaper.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void RareNamesRaiseNoWordOfWarning(string type)
    {
        var paper = ChangedPaper.Of(type);

        var problems = ChangedPaper.With(paper, ChangedPaper.NamesIn(paper), RareNames.Of).Check();

        problems.Where(problem => problem.Code.StartsWith("name.", StringComparison.Ordinal)
            || problem.Code.StartsWith("text.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void WordHoldsTheVeryCharacters(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);
        var plain = WrittenWord.TextOf(ChangedPaper.With(paper, names, RareNames.Plain));

        var text = WrittenWord.TextOf(ChangedPaper.With(paper, names, RareNames.Of));

        for (var index = 0; index < names.Count; index++)
        {
            text.Contains(RareNames.Of(index)).ShouldBe(plain.Contains(RareNames.Plain(index)), names[index]);
        }

        text.ShouldNotContain("\uFFFD");
        text.EnumerateRunes().ShouldAllBe(rune => rune.Value != 0xFFFD);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ACharacterOfAnOldEncodingIsNamedWithItsPlace(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);

        var problems = ChangedPaper.With(paper, names, RareNames.OfOldEncoding).Check();

        problems.Where(problem => problem.Code == "text.private-use-character")
            .Select(problem => problem.Path).ShouldBe(names);
    }
}
