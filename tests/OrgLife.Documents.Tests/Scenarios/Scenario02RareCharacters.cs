namespace OrgLife.Documents.Tests;

public sealed class Scenario02RareCharacters
{
    // Ext-A, Ext-E (two UTF-16 units), Ext-A, and three that GBK has and GB 2312 has not.
    private static readonly string[] Names = ["王㛃", "李\U0002CB4E", "张䶮", "赵祎", "钱堃", "孙赟"];

    public static TheoryData<string> Types => ChangedPaper.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void RareNamesRaiseNoWordOfWarning(string type)
    {
        var paper = ChangedPaper.Of(type);

        var problems = ChangedPaper.With(paper, ChangedPaper.NamesIn(paper), Name).Check();

        problems.Where(problem => problem.Code.StartsWith("name.", StringComparison.Ordinal)
            || problem.Code.StartsWith("text.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void WordHoldsTheVeryCharacters(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);
        var plain = WrittenWord.TextOf(ChangedPaper.With(paper, names, index => "某某" + (char)('一' + index)));

        var text = WrittenWord.TextOf(ChangedPaper.With(paper, names, Name));

        for (var index = 0; index < names.Count; index++)
        {
            text.Contains(Name(index)).ShouldBe(plain.Contains("某某" + (char)('一' + index)), names[index]);
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

        var problems = ChangedPaper.With(paper, names, index => "张\uE863" + (char)('一' + index)).Check();

        problems.Where(problem => problem.Code == "text.private-use-character")
            .Select(problem => problem.Path).ShouldBe(names);
    }

    private static string Name(int index) => Names[index % Names.Length] + (char)('一' + index);
}
