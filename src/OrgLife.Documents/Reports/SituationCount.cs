namespace OrgLife.Documents;

/// <summary>Counts the papers of a branch and a year. What no paper tells stays unknown.</summary>
internal sealed class SituationCount(IReadOnlyList<PartyPaper> papers)
{
    private AppraisalSummary? Summary => papers.OfType<AppraisalSummary>()
        .OrderBy(summary => summary.Round ?? 1).LastOrDefault();

    public SituationFigures Figures()
    {
        var members = Members();
        return new()
        {
            Members = members?.Count ?? Minutes().Select(minutes => minutes.Attendance.Expected).DefaultIfEmpty().Max(),
            Probationary = members?.Count(member => member.IsProbationary),
            StudySessions = Sum<StudySchedule>(schedule => schedule.Items.Count(item => !StudyMode.IsAlone(item.Mode))),
            Talks = Sum<TalkLedger>(ledger => ledger.Items.Count) ?? Sum<TalkRecord>(_ => 1),
            Opinions = Opinions(),
            CommitteeIssues = CommitteeIssues(),
            MemberIssues = SumWhere<IssueList>(list => list.Owner.IsMember, list => list.Items.Count),
            Meetings = [.. Minutes().Select(Meeting)],
            Criticisms = Sum<CriticismMatrix>(matrix => matrix.Items.Sum(item => item.Texts.Count)),
            Absentees = Absentees(),
            Ballots = Summary?.Ballots,
            Votes = Summary is { } summary ? Votes(summary) : [],
            Grades = Grades(),
            Feedbacks = Sum<AppraisalFeedback>(_ => 1),
            Rectification = Rectification(),
            Pledges = Sum<RectificationPledge>(_ => 1),
        };
    }

    // A ballot lists everybody, a summary mostly does.
    private List<PartyMember>? Members() =>
        papers.OfType<BallotForm>().Select(form => form.Entries.Select(entry => entry.Member).ToList()).FirstOrDefault()
        ?? Summary?.Members.Select(tally => tally.Member).ToList();

    private IEnumerable<MeetingMinutes> Minutes() => papers.OfType<MeetingMinutes>();

    // Observers are written in words, such as 教师代表2名: they are not counted.
    private static MeetingFigures Meeting(MeetingMinutes minutes) => new()
    {
        Kind = minutes.Kind,
        Date = minutes.Time.Date,
        Expected = minutes.Attendance.Expected,
        Present = minutes.Attendance.Present,
    };

    private OpinionFigures? Opinions() => Sum<OpinionDigest>(digest => digest.Items.Count) is not { } total
        ? null
        : new()
        {
            Issued = Known<OpinionDigest>(digest => digest.Issued),
            Returned = Known<OpinionDigest>(digest => digest.Returned),
            Interviews = Known<OpinionDigest>(digest => digest.Interviews),
            Total = total,
        };

    private IssueFigures? CommitteeIssues()
    {
        var lists = papers.OfType<IssueList>().Where(list => !list.Owner.IsMember).ToList();
        var issues = lists.SelectMany(list => list.Items).ToList();
        return lists.Count == 0 ? null : new()
        {
            Total = issues.Count,
            Aspects =
            [
                .. issues.Where(issue => PaperText.IsGiven(issue.Aspect))
                    .GroupBy(issue => issue.Aspect!.Trim(), StringComparer.Ordinal)
                    .Select(group => new AspectFigure { Aspect = group.Key, Count = group.Count() }),
            ],
        };
    }

    private AbsenteeFigures? Absentees()
    {
        var rosters = papers.OfType<AbsenteeRoster>().ToList();
        var absences = rosters.Count > 0
            ? rosters.SelectMany(roster => roster.Items).Select(entry => entry.Absence).ToList()
            : [.. Minutes().Where(minutes => minutes.Kind == MeetingKind.GeneralMeeting)
                .SelectMany(minutes => minutes.Attendance.Absences)];
        var isKnown = rosters.Count > 0 || Minutes().Any(minutes => minutes.Kind == MeetingKind.GeneralMeeting);
        return !isKnown ? null : new()
        {
            Total = absences.Count,
            Reasons =
            [
                .. absences.GroupBy(absence => absence.Reason)
                    .Select(group => new ReasonFigure { Reason = group.Key, Count = group.Count() }),
            ],
            MadeUp = rosters.Count == 0
                ? null
                : rosters.SelectMany(roster => roster.Items).Count(entry => entry.DoneOn is not null),
        };
    }

    private static IReadOnlyList<GradeFigure> Votes(AppraisalSummary summary) =>
    [
        .. summary.Grades.Labels.Select((label, i) => new GradeFigure
        {
            Grade = label,
            Count = summary.Members.Sum(tally => i < tally.Counts.Count ? tally.Counts[i] : 0),
        }),
    ];

    // Records of single members outweigh the summary: they are what was decided.
    private IReadOnlyList<GradeFigure> Grades()
    {
        var decisions = papers.OfType<AppraisalDecision>().ToList();
        var scale = decisions.FirstOrDefault()?.Grades ?? Summary?.Grades;
        var grades = decisions.Count > 0
            ? decisions.Select(decision => decision.Grade)
            : Summary?.Members.Select(tally => tally.Grade) ?? [];
        var decided = grades.OfType<string>().ToList();
        return scale is null || decided.Count == 0
            ? []
            :
            [
                .. scale.Labels.Select(label => new GradeFigure
                {
                    Grade = label,
                    Count = decided.Count(grade => grade == label),
                }),
            ];
    }

    private RectificationFigures? Rectification()
    {
        var lists = papers.OfType<RectificationList>().Where(list => !list.Owner.IsMember).ToList();
        return lists.Count == 0 ? null : new()
        {
            Total = lists.Sum(list => list.Items.Count),
            Done = lists.SelectMany(list => list.Items).Count(item => item.ClosedOn is not null),
        };
    }

    private int? Sum<TPaper>(Func<TPaper, int> count)
        where TPaper : PartyPaper => SumWhere(_ => true, count);

    private int? SumWhere<TPaper>(Func<TPaper, bool> isMeant, Func<TPaper, int> count)
        where TPaper : PartyPaper
    {
        var meant = papers.OfType<TPaper>().Where(isMeant).ToList();
        return meant.Count == 0 ? null : meant.Sum(count);
    }

    private int? Known<TPaper>(Func<TPaper, int?> count)
        where TPaper : PartyPaper
    {
        var known = papers.OfType<TPaper>().Select(count).OfType<int>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }
}
