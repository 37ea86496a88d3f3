namespace OrgLife.Documents.Tests;

/// <summary>Counts of papers of single members hold where everybody's are there, and as the least otherwise.</summary>
public class SetFiguresTests
{
    public static TheoryData<string> PapersOfMembers => ["grades", "feedbacks", "pledges", "talks"];

    [Theory]
    [MemberData(nameof(PapersOfMembers))]
    public void AFigureHigherThanAWholeSetIsReported(string figure) =>
        Found(SetCases.Sound, More).ShouldContain("figures." + figure);

    [Theory]
    [MemberData(nameof(PapersOfMembers))]
    public void AFigureHigherThanTheOnePaperThatIsThereIsNot(string figure) =>
        Found(OneOfEach, figures => figures).ShouldNotContain("figures." + figure);

    [Theory]
    [MemberData(nameof(PapersOfMembers))]
    public void AFigureLowerThanTheOnePaperThatIsThereIsReported(string figure) =>
        Found(OneOfEach, None).ShouldContain("figures." + figure);

    [Fact]
    public void TheListsOfAllMembersAreCountedAndThoseOfSomeAreNot()
    {
        var whole = SampleBranches.PapersOf("national");
        var lists = whole.OfType<IssueList>().Where(list => list.Owner.IsMember).ToList();

        Found(whole, More).ShouldContain("figures.memberIssues");
        Found([.. whole.Except(lists.Skip(1))], More).ShouldNotContain("figures.memberIssues");
        Found([.. whole.Except(lists.Skip(1))], None).ShouldContain("figures.memberIssues");
    }

    [Fact]
    public void WithoutAListOfMembersNobodyKnowsWhetherTheSetIsWhole()
    {
        var set = SetCases.Sound.Where(paper => paper is not BallotForm and not AppraisalSummary).ToList();

        Found(set, More).ShouldNotContain("figures.grades");
        Found(set, None).ShouldContain("figures.grades");
    }

    // A ledger tells of all talks, records of those that were written down.
    private static IReadOnlyList<PartyPaper> OneOfEach =>
    [
        .. SetCases.Sound.Where(paper => paper is not AppraisalDecision and not AppraisalFeedback
            and not RectificationPledge and not TalkRecord and not TalkLedger),
        SetCases.Sound.OfType<AppraisalDecision>().First(decision => decision.Grade is not null),
        SetCases.Sound.OfType<AppraisalFeedback>().First(),
        SetCases.Sound.OfType<RectificationPledge>().First(),
        SetCases.Sound.OfType<TalkRecord>().First(),
    ];

    private static SituationFigures More(SituationFigures figures) => figures with
    {
        Grades = [.. figures.Grades.Select(grade => grade with { Count = grade.Count + 1 })],
        Feedbacks = figures.Feedbacks + 1,
        Pledges = figures.Pledges + 1,
        Talks = figures.Talks + 1,
        MemberIssues = figures.MemberIssues + 1,
    };

    private static SituationFigures None(SituationFigures figures) => figures with
    {
        Grades = [.. figures.Grades.Select(grade => grade with { Count = 0 })],
        Feedbacks = 0,
        Pledges = 0,
        Talks = 0,
        MemberIssues = 0,
    };

    private static IEnumerable<string> Found(
        IReadOnlyList<PartyPaper> set, Func<SituationFigures, SituationFigures> change) =>
        set.Select(paper => paper is SituationReport report ? report with { Figures = change(report.Figures) } : paper)
            .CheckTogether()
            .Where(problem => problem.Code == "set.figures-differ")
            .Select(problem => problem.Path[(problem.Path.IndexOf('.') + 1)..]);
}
