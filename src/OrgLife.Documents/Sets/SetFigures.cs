namespace OrgLife.Documents;

/// <summary>
/// 情况数字 — a report says what the papers say. Papers made out for each member are counted where everybody has one; where
/// some are not in the set, there are at least as many as it holds.
/// </summary>
internal static class SetFigures
{
    public static void Check(PlacedPaper<SituationReport> report, SetFindings findings)
    {
        var (said, counted) = (report.Paper.Figures, SituationFigures.From(findings.Papers));
        foreach (var (path, one, other) in Totals(said, counted))
        {
            Report(path, one, other, one != other);
        }

        foreach (var (path, one, other, isWhole) in Sums(said, counted, findings.Papers))
        {
            Report(path, one, other, isWhole ? one != other : one < other);
        }

        var differ = IsGraded(counted, findings.Papers)
            ? Text(said.Grades) != Text(counted.Grades)
            : counted.Grades.Any(grade => grade.Count > Of(grade.Grade, said.Grades));
        Report("grades", Text(said.Grades), Text(counted.Grades), differ);

        void Report(string path, object? one, object? other, bool isWrong)
        {
            if (one is not null && other is not null && isWrong)
            {
                findings.Add(report.Index, SetProblems.FiguresDiffer, "figures." + path, null, one, other);
            }
        }
    }

    private static IEnumerable<(string Path, int? Said, int? Counted)> Totals(
        SituationFigures said, SituationFigures counted) =>
    [
        ("probationary", said.Probationary, counted.Probationary),
        ("studySessions", said.StudySessions, counted.StudySessions),
        ("opinions.total", said.Opinions?.Total, counted.Opinions?.Total),
        ("committeeIssues.total", said.CommitteeIssues?.Total, counted.CommitteeIssues?.Total),
        ("criticisms", said.Criticisms, counted.Criticisms),
        ("absentees.total", said.Absentees?.Total, counted.Absentees?.Total),
        ("ballots.present", said.Ballots?.Present, counted.Ballots?.Present),
        ("ballots.valid", said.Ballots?.Valid, counted.Ballots?.Valid),
        ("rectification.total", said.Rectification?.Total, counted.Rectification?.Total),
    ];

    private static IEnumerable<(string Path, int? Said, int? Counted, bool IsWhole)> Sums(
        SituationFigures said, SituationFigures counted, IReadOnlyList<PartyPaper> papers)
    {
        var lists = papers.OfType<IssueList>().Count(list => list.Owner.IsMember);
        return
        [
            ("talks", said.Talks, counted.Talks, papers.Any(paper => paper is TalkLedger)),
            ("memberIssues", said.MemberIssues, counted.MemberIssues, lists >= counted.Members),
            ("feedbacks", said.Feedbacks, counted.Feedbacks, counted.Feedbacks >= GradedMembers(papers)),
            ("pledges", said.Pledges, counted.Pledges, counted.Pledges >= counted.Members),
        ];
    }

    private static bool IsGraded(SituationFigures counted, IReadOnlyList<PartyPaper> papers) =>
        counted.Grades.Sum(grade => grade.Count) >= GradedMembers(papers);

    // Null where no paper lists them: no set is whole then.
    private static int? GradedMembers(IReadOnlyList<PartyPaper> papers) =>
        papers.OfType<BallotForm>().Select(form => (int?)form.Rows.Count(row => row.IsGraded)).FirstOrDefault()
        ?? papers.OfType<AppraisalSummary>()
            .Select(summary => (int?)summary.Members.Count(tally => tally.Counts.Count > 0)).FirstOrDefault();

    private static int Of(string grade, IReadOnlyList<GradeFigure> grades) =>
        grades.Where(one => one.Grade == grade).Sum(one => one.Count);

    private static string? Text(IReadOnlyList<GradeFigure> grades) => grades.Count == 0
        ? null
        : string.Join("、", grades.Select(grade => grade.Grade + grade.Count));
}
