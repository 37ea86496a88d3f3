namespace OrgLife.Documents;

/// <summary>公文 — the notice comes before the meeting, the report after it, and its figures are those of the papers.</summary>
internal static class SetLetters
{
    public static void Check(SetFindings findings)
    {
        var meeting = findings.General?.Time.Date;
        foreach (var notice in findings.Of<MeetingNotice>().Where(one => meeting is not null && one.Paper.Date.IsAfter(meeting)))
        {
            findings.Add(notice.Index, SetProblems.NoticeAfterMeeting, "date", null, notice.Paper.Date, meeting!);
        }

        foreach (var report in findings.Of<SituationReport>())
        {
            if (meeting?.IsAfter(report.Paper.Date) == true)
            {
                findings.Add(report.Index, SetProblems.ReportBeforeMeeting, "date", null, report.Paper.Date, meeting);
            }

            CheckFigures(report, findings);
        }
    }

    private static void CheckFigures(PlacedPaper<SituationReport> report, SetFindings findings)
    {
        var (said, counted) = (report.Paper.Figures, SituationFigures.From(findings.Papers));
        (string Path, object? Said, object? Counted)[] figures =
        [
            ("probationary", said.Probationary, counted.Probationary),
            ("studySessions", said.StudySessions, counted.StudySessions),
            ("talks", said.Talks, counted.Talks),
            ("opinions.total", said.Opinions?.Total, counted.Opinions?.Total),
            ("committeeIssues.total", said.CommitteeIssues?.Total, counted.CommitteeIssues?.Total),
            ("memberIssues", said.MemberIssues, counted.MemberIssues),
            ("criticisms", said.Criticisms, counted.Criticisms),
            ("absentees.total", said.Absentees?.Total, counted.Absentees?.Total),
            ("ballots.present", said.Ballots?.Present, counted.Ballots?.Present),
            ("ballots.valid", said.Ballots?.Valid, counted.Ballots?.Valid),
            ("grades", Text(said.Grades), Text(counted.Grades)),
            ("feedbacks", said.Feedbacks, counted.Feedbacks),
            ("rectification.total", said.Rectification?.Total, counted.Rectification?.Total),
            ("pledges", said.Pledges, counted.Pledges),
        ];
        foreach (var (path, one, other) in figures)
        {
            if (one is not null && other is not null && !one.Equals(other))
            {
                findings.Add(report.Index, SetProblems.FiguresDiffer, "figures." + path, null, one, other);
            }
        }
    }

    private static string? Text(IReadOnlyList<GradeFigure> grades) => grades.Count == 0
        ? null
        : string.Join("、", grades.Select(grade => grade.Grade + grade.Count));
}
