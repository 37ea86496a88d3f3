namespace OrgLife.Documents.Tests;

/// <summary>Figures that go together, small ones and noughts more often than others.</summary>
internal sealed class RandomFigures(int seed)
{
    private readonly Random _random = new(seed);

    public SituationFigures Make()
    {
        var members = Some();
        return new()
        {
            Members = members,
            Probationary = Perhaps(() => UpTo(members)),
            StudySessions = Perhaps(Some),
            Talks = Perhaps(Some),
            Opinions = _random.Next(4) == 0 ? null : Opinions(),
            CommitteeIssues = _random.Next(4) == 0 ? null : Issues(),
            MemberIssues = Perhaps(Some),
            Meetings = [.. Enumerable.Range(1, _random.Next(3)).Select(Meeting)],
            Criticisms = Perhaps(Some),
            Absentees = _random.Next(4) == 0 ? null : Absentees(),
            Ballots = _random.Next(4) == 0 ? null : Ballots(),
            Votes = Grades(() => Some()),
            Grades = Grades(() => UpTo(members / 3)),
            Feedbacks = Perhaps(() => UpTo(members)),
            Rectification = _random.Next(4) == 0 ? null : Rectification(),
            Pledges = Perhaps(() => UpTo(members)),
        };
    }

    private int Some() => _random.Next(4) switch { 0 => 0, 1 => 1, 2 => _random.Next(2, 5), _ => _random.Next(5, 200) };

    private int UpTo(int whole) => _random.Next(3) switch { 0 => 0, 1 => whole, _ => _random.Next(whole + 1) };

    private int? Perhaps(Func<int> number) => _random.Next(4) == 0 ? null : number();

    private OpinionFigures Opinions()
    {
        var issued = Perhaps(Some);
        return new()
        {
            Issued = issued,
            Returned = issued is { } whole ? Perhaps(() => UpTo(whole)) : null,
            Interviews = Perhaps(Some),
            Total = Some(),
        };
    }

    private IssueFigures Issues()
    {
        var total = Some();
        var first = UpTo(total);
        return new()
        {
            Total = total,
            Aspects = _random.Next(3) == 0
                ? []
                : [new() { Aspect = "学习", Count = first }, new() { Aspect = "作风", Count = UpTo(total - first) }],
        };
    }

    private MeetingFigures Meeting(int day)
    {
        var expected = Some();
        return new()
        {
            Kind = (MeetingKind)_random.Next(3),
            Date = new(2026, 3, day),
            Expected = expected,
            Present = UpTo(expected),
            Observers = Perhaps(Some),
        };
    }

    private AbsenteeFigures Absentees()
    {
        var total = Some();
        var first = UpTo(total);
        return new()
        {
            Total = total,
            Reasons =
            [
                new() { Reason = AbsenceReason.Sick, Count = first },
                new() { Reason = AbsenceReason.Frail, Count = UpTo(total - first) },
            ],
            MadeUp = Perhaps(() => UpTo(total)),
        };
    }

    private BallotCount Ballots()
    {
        var expected = Some();
        var present = UpTo(expected);
        var issued = UpTo(present);
        var returned = UpTo(issued);
        var valid = UpTo(returned);
        return new()
        {
            Expected = expected,
            Present = present,
            Issued = issued,
            Returned = returned,
            Valid = valid,
            Invalid = returned - valid,
        };
    }

    private RectificationFigures Rectification()
    {
        var total = Some();
        return new() { Total = total, Done = UpTo(total) };
    }

    private List<GradeFigure> Grades(Func<int> count) => _random.Next(4) == 0
        ? []
        : [.. new[] { "优秀", "合格", "不合格" }.Select(grade => new GradeFigure { Grade = grade, Count = count() })];
}
