namespace OrgLife.Documents.Tests;

/// <summary>A paper inside an official one is held to its own rules, and nothing of it is left out.</summary>
public sealed class EnclosedPaperTests
{
    private static readonly WorkPlan Plan = ValidPapers.Plan;

    private static readonly WorkPlan Faulty = Plan with { Theme = null, Stages = [.. Plan.Stages, new() { Title = "整改落实" }] };

    [Fact]
    public void ThePlanThatAPaperIssuesIsCheckedUnderItsPath() =>
        Found(ValidPapers.Official with { Plan = Faulty }).ShouldBe(
        [
            ("plan.theme", "plan.without-theme"), ($"plan.stages[{Plan.Stages.Count}]", "plan.stage-empty"),
        ]);

    [Fact]
    public void ThePlanOfAnAttachmentIsCheckedUnderItsPath() =>
        Found(ValidPapers.Official with { Attachments = [new() { Title = "篇目" }, new() { Title = "方案", Plan = Faulty }] })
            .Select(found => found.Path)
            .ShouldBe(["attachments[1].plan.theme", $"attachments[1].plan.stages[{Plan.Stages.Count}]"]);

    [Fact]
    public void TheRulesOfAProfileHoldForAnEnclosedPlan()
    {
        var alone = Plan.Check(RuleProfile.Xuhui2017).Select(problem => (problem.Code, "plan." + problem.Path)).ToList();

        var enclosed = (ValidPapers.Official with { Plan = Plan }).Check(RuleProfile.Xuhui2017);

        alone.ShouldNotBeEmpty();
        enclosed.Where(problem => problem.Path.StartsWith("plan", StringComparison.Ordinal))
            .Select(problem => (problem.Code, problem.Path)).ShouldBe(alone);
    }

    [Fact]
    public void APlaceInsideAnEnclosedPlanIsNamedInWords() =>
        (ValidPapers.Official with { Plan = Faulty }).Check()[0].Place.ShouldBe("方案 › 主题");

    [Fact]
    public void AttachmentsOfAnIssuedPlanFollowThoseOfThePaper()
    {
        var paper = ValidPapers.Official with { Plan = Plan with { Attachments = ["值班表"] } };

        Trees.WordsOf(paper).Where(word => word.Contains("附件") || word.Contains("值班表")).ShouldBe(
            ["附件：1.学习篇目", "2.值班表", "附件1"]);
    }

    [Fact]
    public void AttachmentsOfAnAttachedPlanStandBelowIt()
    {
        var paper = ValidPapers.Official with
        {
            Attachments = [new() { Title = "方案", Plan = Plan with { Attachments = ["值班表"] } }],
        };

        Trees.WordsOf(paper).Where(word => word.Contains("附件")).ShouldBe(["附件：方案", "附件", "附件：值班表"]);
    }

    private static IEnumerable<(string Path, string Code)> Found(OfficialDocument paper) =>
        paper.Check().Select(problem => (problem.Path, problem.Code));
}
