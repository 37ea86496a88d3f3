namespace OrgLife.Documents.Tests;

public sealed class Scenario01LongNamesInAllSpellings
{
    private static readonly string[] Separators = ["·", "\u2022", "\u30FB", "\u2027", "\uFF0E"];

    public static TheoryData<string> Types => ChangedPaper.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void OtherSeparatorsAreReportedAtTheirPlaceAndNoNameIsRefused(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);

        var problems = ChangedPaper.With(paper, names, Name).Check()
            .Where(problem => problem.Code.StartsWith("name.", StringComparison.Ordinal)).ToList();

        problems.Select(problem => problem.Path)
            .ShouldBe(names.Where((_, index) => index % Separators.Length != 0));
        problems.ShouldAllBe(problem => problem.Code == "name.separator" && problem.Severity == ProblemSeverity.Warning);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryNameThatIsPrintedIsPrintedWithTheUsualSeparator(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);
        var before = WrittenWord.TextOf(ChangedPaper.With(paper, names, Plain));

        var after = WrittenWord.TextOf(ChangedPaper.With(paper, names, Name));

        for (var index = 0; index < names.Count; index++)
        {
            var isPrinted = before.Contains(Plain(index), StringComparison.Ordinal);
            after.Contains(Name(index).Replace(Separators[index % Separators.Length], "·", StringComparison.Ordinal))
                .ShouldBe(isPrinted, names[index]);
        }

        Separators.Skip(1).ShouldAllBe(separator => !after.Contains(separator));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void TheDataKeepsTheSpellingItCameWith(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);

        var json = ChangedPaper.With(paper, names, Name).ToJson();

        Enumerable.Range(0, names.Count).ShouldAllBe(index => json.Contains(Name(index)));
    }

    [Fact]
    public void TwoSpellingsOfOneNameAreReportedAsOnePersonListedTwice()
    {
        var ballot = ChangedPaper.Of("ballotForm");
        string[] spellings = ["爱新觉罗·启云", "爱新觉罗\u30FB启云"];

        var changed = ChangedPaper.With(ballot, ["entries[0].member.name", "entries[1].member.name"], i => spellings[i]);

        changed.Check().ShouldContain(problem =>
            problem.Code == "member.namesake" && problem.Path == "entries[1].member");
    }

    [Fact]
    public void ABulletInRunningTextIsLeftAsItIs()
    {
        var minutes = MeetingPapers.Minutes with { Theme = "一\u2022二" };

        Trees.RowOf(minutes, "会议主题").ShouldBe("一\u2022二");
    }

    private static string Plain(int index) => "阿卜杜热合曼" + (char)('一' + index) + "图尔荪";

    // 17 characters and a separator of each spelling in turn.
    private static string Name(int index)
    {
        var separator = Separators[index % Separators.Length];
        return "阿卜杜热合曼" + separator + "阿卜杜喀迪尔" + separator + "图尔荪" + (char)('一' + index);
    }
}
