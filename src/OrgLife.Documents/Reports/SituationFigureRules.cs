namespace OrgLife.Documents;

/// <summary>情况数字 — none is below nought, and no part is larger than its whole.</summary>
internal static class SituationFigureRules
{
    private const int Most = 1_000_000;

    public static void Check(SituationFigures figures, ProblemList problems)
    {
        CheckBounds(figures, problems);
        foreach (var (path, part, partTerm, whole, wholeTerm) in Parts(figures))
        {
            if (part > whole)
            {
                problems.Add(ProblemCatalogue.FigureTooLarge, path, null, partTerm, part, wholeTerm, whole);
            }
        }
    }

    private static IEnumerable<(string Path, long? Part, string PartTerm, long? Whole, string WholeTerm)> Parts(
        SituationFigures figures)
    {
        var (opinions, issues, absentees) = (figures.Opinions, figures.CommitteeIssues, figures.Absentees);
        yield return ("figures.probationary", figures.Probationary, "预备党员人数", figures.Members, "党员人数");
        yield return ("figures.opinions.returned", opinions?.Returned, "收回份数", opinions?.Issued, "发出份数");
        yield return (
            "figures.committeeIssues.aspects", issues?.Aspects.Sum(aspect => (long)aspect.Count), "分方面问题合计",
            issues?.Total, "问题条数");
        for (var index = 0; index < figures.Meetings.Count; index++)
        {
            var meeting = figures.Meetings[index];
            yield return ($"figures.meetings[{index}].present", meeting.Present, "实到人数", meeting.Expected, "应到人数");
        }

        yield return (
            "figures.absentees.reasons", absentees?.Reasons.Sum(reason => (long)reason.Count), "分原因人数合计",
            absentees?.Total, "缺席人数");
        yield return ("figures.absentees.madeUp", absentees?.MadeUp, "已补课人数", absentees?.Total, "缺席人数");
        foreach (var part in OfAppraisal(figures))
        {
            yield return part;
        }
    }

    private static IEnumerable<(string, long?, string, long?, string)> OfAppraisal(SituationFigures figures)
    {
        var (ballots, rectification, members) = (figures.Ballots, figures.Rectification, figures.Members);
        yield return ("figures.ballots.present", ballots?.Present, "实到人数", ballots?.Expected, "应到人数");
        yield return ("figures.ballots.returned", ballots?.Returned, "收回票数", ballots?.Issued, "发出票数");
        yield return (
            "figures.ballots.valid", (long?)ballots?.Valid + ballots?.Invalid, "有效票和无效票合计",
            ballots?.Returned, "收回票数");
        yield return (
            "figures.grades", figures.Grades.Sum(grade => (long)grade.Count), "各等次人数合计", members, "党员人数");
        yield return ("figures.feedbacks", figures.Feedbacks, "已反馈人数", members, "党员人数");
        yield return (
            "figures.rectification.done", rectification?.Done, "已完成事项", rectification?.Total, "整改事项");
        yield return ("figures.pledges", figures.Pledges, "作出整改承诺人数", members, "党员人数");
    }

    // Every number of the figures, be it in a list: none of them is below nought.
    private static void CheckBounds(SituationFigures figures, ProblemList problems)
    {
        foreach (var value in ModelWalk.Of(figures).Where(value => value.Value is int))
        {
            NumberRules.Check((int)value.Value!, 0, Most, "figures." + value.Path, value.Term, problems);
        }
    }
}
