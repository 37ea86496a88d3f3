namespace OrgLife.Documents.Samples.Tests;

public class SampleDataTests
{
    [Fact]
    public void ThereIsOnePaperOfEveryKind() =>
        SampleData.Files.Select(file => PartyPaper.FromJson(File.ReadAllText(file)).GetType()).ShouldBe(
            PaperCatalogue.All.Select(kind => kind.Model), ignoreOrder: true);

    [Fact]
    public void PapersAreTheSameAfterWritingAndReading()
    {
        foreach (var json in SampleData.Files.Select(File.ReadAllText))
        {
            var written = PartyPaper.FromJson(json).ToJson();

            PartyPaper.FromJson(written).ToJson().ShouldBe(written);
            foreach (var text in Texts(json))
            {
                written.ShouldContain(text);
            }
        }
    }

    [Fact]
    public void RectificationListAnswersTheVeryIssuesOfTheIssueList() =>
        SampleData.Read<RectificationList>().Items.Select(item => item.Issue).ShouldBe(
            SampleData.Read<IssueList>().Items.Select(issue => issue.Description));

    [Fact]
    public void BallotAndSummaryListTheSameMembersInTheSameOrder() =>
        SampleData.Read<AppraisalSummary>().Members.Select(tally => tally.Member).ShouldBe(
            SampleData.Read<BallotForm>().Rows.Select(row => row.Member));

    [Fact]
    public void TwentyMembersAreGradedAndTwoProbationaryOnesStandLast()
    {
        var rows = SampleData.Read<BallotForm>().Rows;

        rows.Count(row => row.IsGraded).ShouldBe(20);
        rows.Skip(20).Select(row => row.Member.IsProbationary).ShouldBe([true, true]);
    }

    [Fact]
    public void EveryRowOfTheSummaryAddsUpToTheValidBallots()
    {
        var summary = SampleData.Read<AppraisalSummary>();

        summary.Members.Where(tally => !tally.Member.IsProbationary)
            .Select(tally => tally.Counts.Sum() + tally.Blank + tally.Unclear)
            .ShouldAllBe(sum => sum == summary.Ballots.Valid);
    }

    [Fact]
    public void NamesHoldAMiddleDotAndACharacterOutsideTheCommonBlock()
    {
        var names = SampleData.Read<BallotForm>().Entries.Select(entry => entry.Member.Name).ToList();

        names.ShouldContain(name => name.Contains('\u00B7'));
        names.ShouldContain(name => name.Contains('\u4DAE'));
    }

    [Fact]
    public void WorkPlanHasThreeStagesOfDatedSteps()
    {
        var plan = SampleData.Read<WorkPlan>();

        plan.Stages.Select(stage => stage.Steps.Count).ShouldBe([4, 2, 3]);
        var steps = plan.Stages.SelectMany(stage => stage.Steps);
        string[] deadlines =
        [
            "3/10前", "3/17", "3/20前", "3/24前",
            "3/30前，支委会在前，党总支委员会在后", "3/31",
            "4/14前", "4/14前", "4/17前",
        ];
        steps.Select(step => step.Deadline!.ToText(plan.DeadlineStyle)).ShouldBe(deadlines);
    }

    // Strings of hanzi only: those are never escaped.
    private static IEnumerable<string> Texts(string json) =>
        json.Split('"').Where(text => text.Length > 1 && text.All(c => c >= '\u4E00' && c <= '\u9FFF'));
}
