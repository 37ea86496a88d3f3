namespace OrgLife.Documents.Tests;

public class SampleBranchTests
{
    public static TheoryData<string> Presets => SampleBranches.Presets;

    [Theory]
    [MemberData(nameof(Presets))]
    public void TheBranchHas22MembersAndNothingIsWrongWithItsYear(string preset)
    {
        var branch = SampleBranches.Of(preset);

        branch.Members.Count.ShouldBe(22);
        branch.Check(SampleBranches.RulesOf(preset)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void NoPaperOfTheSetHasAFinding(string preset)
    {
        var rules = SampleBranches.RulesOf(preset);

        SampleBranches.PapersOf(preset)
            .SelectMany(paper => paper.Check(rules).Select(problem => paper.Title + "：" + problem))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void TheSetIsCompleteAndDoesNotContradictItself(string preset)
    {
        var (papers, rules) = (SampleBranches.PapersOf(preset), SampleBranches.RulesOf(preset));

        papers.CheckCompleteness(rules).ShouldBeEmpty();
        papers.CheckTogether(rules).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void EachPaperIsReadAgainFromItsJson(string preset) =>
        SampleBranches.PapersOf(preset)
            .Select(paper => (paper.Title, Json: paper.ToJson()))
            .Where(paper => PartyPaper.FromJson(paper.Json).ToJson() != paper.Json)
            .Select(paper => paper.Title)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void WhatIsFiledIsWhatTheProfileLists(string preset)
    {
        var (papers, rules) = (SampleBranches.PapersOf(preset), SampleBranches.RulesOf(preset));

        var filed = papers.Filed(rules);

        filed.Count.ShouldBe(rules.FilingItems?.Count ?? 0);
        papers.OfType<FilingCatalogue>().SelectMany(catalogue => catalogue.Items.Select(item => item.Name))
            .ShouldBe(filed.Select(paper => paper.Title));
    }

    [Fact]
    public void TextsOfTwoPresetsDiffer()
    {
        string[] purposes = [.. RuleProfiles.Default.All.Select(profile => SampleBranches.Of(profile.Name).Plan!.Purpose!)];

        purposes.ShouldBeUnique();
    }
}
