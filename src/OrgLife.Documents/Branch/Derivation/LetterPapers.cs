namespace OrgLife.Documents;

/// <summary>公文 — the notice that calls the meetings, and the report and letter made of the other papers.</summary>
internal static class LetterPapers
{
    public static IEnumerable<PartyPaper> Notice(BranchYear year)
    {
        if (year.Meeting.Sessions is not { Count: > 0 } sessions || year.Days.NoticeIssued is not { } date)
        {
            yield break;
        }

        yield return new MeetingNotice
        {
            Title = year.Title("meetingNotice", year.Meeting.Branch.Name),
            Organization = year.Meeting.Branch,
            Addressees = year.Wording["branchMeeting.addressees"],
            AppraisalYear = year.Meeting.AppraisalYear,
            Basis = year.Meeting.Notice,
            Theme = year.Meeting.Theme,
            Meetings = [.. sessions.Select(session => Meeting(year, session))],
            Preparations = [.. Preparations(year, date)],
            Contacts = year.Meeting.Contacts,
            Date = date,
        };
    }

    /// <summary>情况报告, whose figures are counted from the papers made so far.</summary>
    public static IEnumerable<PartyPaper> Report(BranchYear year, IReadOnlyList<PartyPaper> papers)
    {
        if (year.Days.Reported is { } date)
        {
            var branch = year.Meeting.Branch;
            yield return SituationReport.From(year.Title("situationReport", branch.Name), branch, date, papers) with
            {
                AppraisalYear = year.Meeting.AppraisalYear,
                Basis = year.Meeting.Notice,
                Theme = year.Meeting.Theme,
                Additions = year.Meeting.Situation,
                Contacts = year.Meeting.Contacts,
            };
        }
    }

    public static IEnumerable<PartyPaper> Letter(BranchYear year, FilingCatalogue catalogue)
    {
        if (year.Days.Filed is { } date)
        {
            var title = year.Title("transmittalLetter", year.Meeting.Branch.Name);
            yield return TransmittalLetter.From(catalogue, title, date, year.Rules) with
            {
                AppraisalYear = year.Meeting.AppraisalYear,
                Basis = year.Meeting.Notice,
                Contacts = year.Meeting.Contacts,
            };
        }
    }

    private static NoticedMeeting Meeting(BranchYear year, BranchSession session) => new()
    {
        Kind = session.Kind,
        Time = session.Time,
        Place = session.Place,
        Participants = [year.Wording["branchMeeting.participants." + FieldKey.Of(session.Kind)]],
        Observers = session.Observers,
        Agenda = [.. session.Items.Select(item => new AgendaItem { Title = item.Title, Speaker = item.Speaker })],
    };

    // What the plan wants done between the notice and the first meeting; the rest is behind or after.
    private static IEnumerable<MeetingPreparation> Preparations(BranchYear year, OfficialDate date)
    {
        var first = year.Meeting.Sessions[0].Time.Date;
        return (year.Meeting.Plan?.Stages ?? []).SelectMany(stage => stage.Steps)
            .Where(step => step.Paragraphs.Count > 0
                && step.Deadline?.Date is { } until && !date.IsAfter(until) && first.IsAfter(until))
            .Select(step => new MeetingPreparation
            {
                Kind = PreparationKind.Other,
                Title = step.Title,
                Text = string.Join("\n", step.Paragraphs.Select(paragraph => paragraph.Text)),
                Deadline = step.Deadline,
            });
    }
}
