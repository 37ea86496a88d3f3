namespace OrgLife.Documents;

/// <summary>对照检查 — the committee's statement, each member's outline, the secretary's report, and what was said of each.</summary>
internal static class StatementPapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year) =>
        [.. Statement(year), .. Outlines(year), .. Criticisms(year), .. Report(year)];

    private static IEnumerable<PartyPaper> Statement(BranchYear year)
    {
        if (year.Meeting.Committee is { Issues.Count: > 0 } committee && year.Days.StatementsMade is { } date)
        {
            yield return new ExaminationStatement
            {
                Title = year.Title("examinationStatement"),
                Branch = year.Meeting.Branch,
                Introduction = committee.Introduction,
                Parts = Parts(year, committee.Issues),
                Aspects = year.Rules.CommitteeAspects ?? [],
                Date = date,
            };
        }
    }

    private static IEnumerable<PartyPaper> Outlines(BranchYear year) => year.Days.StatementsMade is not { } date
        ? []
        : year.Meeting.Members.Where(member => member.Issues.Count > 0).Select(member => new SpeakingOutline
        {
            Title = year.Title("speakingOutline", member.Person.Name),
            Branch = year.Meeting.Branch,
            Member = member.Person,
            Parts = Parts(year, member.Issues),
            Aspects = year.Rules.MemberAspects ?? [],
            Date = date,
        });

    // What is wrong, why, and what is done about it: the three parts that every notice asks for.
    private static IReadOnlyList<StatementPart> Parts(BranchYear year, IReadOnlyList<BranchIssue> issues)
    {
        StatementPart[] parts =
        [
            Part(year, "issues", issues.Select(issue => new StatementPoint
            {
                Title = PaperText.IsGiven(issue.Aspect)
                    ? year.Wording.Fill("branchMeeting.aspect", ("aspect", issue.Aspect!))
                    : null,
                Text = Sentence.Of(issue.Description),
            })),
            new()
            {
                Title = year.Wording["branchMeeting.causes"],
                Paragraphs = [.. issues.Select(issue => issue.Cause).OfType<string>().Select(Sentence.Of).Distinct()],
            },
            Part(year, "remedies", issues.SelectMany(issue => issue.Remedy?.Measures ?? [])
                .Select(measure => new StatementPoint { Text = Sentence.Of(measure) })),
        ];
        return [.. parts.Where(part => part.Paragraphs.Count + part.Points.Count > 0)];
    }

    private static StatementPart Part(BranchYear year, string key, IEnumerable<StatementPoint> points) =>
        new() { Title = year.Wording["branchMeeting." + key], Points = [.. points] };

    private static IEnumerable<PartyPaper> Criticisms(BranchYear year)
    {
        if (year.Meeting.Criticisms is not { Count: > 0 } said)
        {
            yield break;
        }

        Criticism[] items =
        [
            .. said.Select(one => new Criticism
            {
                From = year.Person(one.From),
                To = year.Person(one.To),
                Texts = one.Texts,
                Response = one.Response,
            }),
        ];
        var named = items.SelectMany(item => new[] { item.From, item.To }).ToList();
        yield return new CriticismMatrix
        {
            Title = year.Title("criticismMatrix"),
            Branch = year.Meeting.Branch,
            Members = [.. year.People.Where(named.Contains)],
            Columns = ShownColumns.Of(CriticismColumns.Usual, CriticismFields.All, items),
            Items = items,
        };
    }

    private static IEnumerable<PartyPaper> Report(BranchYear year)
    {
        if (year.Meeting.Report is { } report && year.Secretary is { } secretary && year.General is { } meeting)
        {
            yield return new WorkReport
            {
                Title = year.Title("workReport"),
                Branch = year.Meeting.Branch,
                Reporter = secretary,
                LastRectification = report.LastRectification,
                Introduction = report.Introduction,
                Parts = report.Parts,
                Date = meeting.Time.Date,
            };
        }
    }
}
