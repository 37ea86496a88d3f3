using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class Scenario01LongNamesInAllSpellings
{
    public static TheoryData<string> Types => ChangedPaper.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void OtherSeparatorsAreReportedAtTheirPlaceAndNoNameIsRefused(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);

        var problems = ChangedPaper.With(paper, names, LongNames.Of).Check()
            .Where(problem => problem.Code.StartsWith("name.", StringComparison.Ordinal)).ToList();

        problems.Select(problem => problem.Path)
            .ShouldBe(names.Where((_, index) => index % LongNames.Separators.Count != 0));
        problems.ShouldAllBe(problem => problem.Code == "name.separator" && problem.Severity == ProblemSeverity.Warning);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryNameThatIsPrintedIsPrintedWithTheUsualSeparator(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);
        var before = WrittenWord.TextOf(ChangedPaper.With(paper, names, LongNames.Plain));

        var after = WrittenWord.TextOf(ChangedPaper.With(paper, names, LongNames.Of));

        for (var index = 0; index < names.Count; index++)
        {
            var isPrinted = before.Contains(LongNames.Plain(index), StringComparison.Ordinal);
            after.Contains(LongNames.Printed(LongNames.Of(index)))
                .ShouldBe(isPrinted, names[index]);
        }

        LongNames.Separators.Skip(1).ShouldAllBe(separator => !after.Contains(separator));
    }

    /// <summary>But a list of persons across a form, if only of one, is running text.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void ACellThatHoldsNothingButANameFitsItsRow(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);
        string[] printed = [.. Enumerable.Range(0, names.Count).Select(index => LongNames.Printed(LongNames.Of(index)))];

        Trees.BlocksOf(ChangedPaper.With(paper, names, LongNames.Of)).OfType<Table>()
            .SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            .Where(cell => cell.ColumnSpan == 1 && printed.Contains(Trees.TextOf(cell)))
            .ShouldAllBe(cell => cell.Fit == CellFit.Name);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void TheDataKeepsTheSpellingItCameWith(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);

        var json = ChangedPaper.With(paper, names, LongNames.Of).ToJson();

        Enumerable.Range(0, names.Count).ShouldAllBe(index => json.Contains(LongNames.Of(index)));
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
}
