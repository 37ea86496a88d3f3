namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks between papers a change to a set that is in order, and where it is found.</summary>
internal static class SetCases
{
    public static IReadOnlyList<PartyPaper> Sound { get; } = SampleBranches.PapersOf("xuhui-2017");

    /// <summary>The code, what is changed, the kind of paper that the finding is at, and the place in it.</summary>
    public static IReadOnlyDictionary<string, (Func<IReadOnlyList<PartyPaper>> Set, Type Paper, string Path)> All { get; } =
        new Dictionary<string, (Func<IReadOnlyList<PartyPaper>>, Type, string)>(StringComparer.Ordinal)
        {
            ["set.issue-without-item"] = Case<RectificationList, IssueList>(
                list => list with { Items = [.. list.Items.Skip(1)] }, "items[0].description"),
            ["set.item-without-issue"] = Case<RectificationList, RectificationList>(
                list => list with { Items = [.. list.Items, list.Items[0] with { Issue = "食堂饭菜太咸" }] },
                "items[4].issue"),
            ["set.meeting-day-differs"] = Case<BallotForm, BallotForm>(
                form => form with { Date = new(2017, 3, 30) }, "date"),
            ["set.preparation-after-meeting"] = Case<StudySchedule, StudySchedule>(
                study => study with { Items = [study.Items[0] with { Time = Day(2017, 4, 1) }] }, "items[0].time"),
            ["set.notice-after-meeting"] = Case<MeetingNotice, MeetingNotice>(
                notice => notice with { Date = new(2017, 4, 1) }, "date"),
            ["set.report-before-meeting"] = Case<SituationReport, SituationReport>(
                report => report with { Date = new(2017, 3, 30) }, "date"),
            ["set.decision-before-ballot"] = Case<AppraisalDecision, AppraisalDecision>(
                decision => decision with { DecidedOn = new(2017, 3, 29) }, "decidedOn"),
            ["set.feedback-before-decision"] = Case<AppraisalFeedback, AppraisalFeedback>(
                feedback => feedback with { Date = new(2017, 4, 5) }, "date"),
            ["set.public-before-done"] = Case<PublicNotice, PublicNotice>(
                notice => notice with { Date = new(2017, 4, 9) }, "date"),
            ["set.filed-before-made"] = Case<FilingCatalogue, FilingCatalogue>(
                catalogue => catalogue with { Date = new(2017, 4, 1) }, "date"),
            ["set.year-differs"] = Case<AppraisalSummary, AppraisalSummary>(
                summary => summary with { AppraisalYear = 2015 }, "appraisalYear"),
            ["set.theme-differs"] = Case<MeetingAgenda, MeetingAgenda>(
                agenda => agenda with { Theme = "去年的主题" }, "theme"),
            ["set.name-spelled-differently"] = Case<RectificationPledge, RectificationPledge>(
                pledge => pledge with { Member = pledge.Member with { Name = "费\uE863" } }, "member.name",
                pledge => pledge.Member.Name == "费䶮"),
            ["set.status-differs"] = Case<RectificationPledge, RectificationPledge>(
                pledge => pledge with { Member = pledge.Member with { Status = MemberStatus.Probationary } },
                "member.status"),
            ["set.post-differs"] = Case<WorkReport, WorkReport>(
                report => report with { Reporter = report.Reporter with { Post = "纪检委员" } }, "reporter.post"),
            ["set.present-and-absent"] = Case<AbsenteeRoster, AbsenteeRoster>(
                roster => roster with
                {
                    Items = [.. roster.Items, roster.Items[0] with { Member = new() { Name = "岑甲" } }],
                },
                "items[3].member"),
            ["set.absence-not-listed"] = Case<AbsenteeRoster, AbsenteeRoster>(
                roster => roster with { Items = [.. roster.Items.Skip(1)] }, "items"),
            ["set.two-roles"] = Case<AppraisalSummary, AppraisalSummary>(
                summary => summary with { Tellers = [summary.Scrutineers[0]] }, "tellers[0]"),
            ["set.counts-own-votes"] = Case<AppraisalSummary, AppraisalSummary>(
                summary => summary with { Scrutineers = ["岑甲"] }, "scrutineers[0]"),
            ["set.absent-scrutineer"] = Case<AppraisalSummary, AppraisalSummary>(
                summary => summary with { Scrutineers = [Absent] }, "scrutineers[0]"),
            ["set.organization-differs"] = Case<OpinionForm, OpinionForm>(
                form => form with { Branch = form.Branch with { Name = "教研中心第2党支部" } }, "branch.name"),
            ["set.attendance-differs"] = Case<AppraisalSummary, AppraisalSummary>(
                summary => summary with { Ballots = summary.Ballots with { Expected = 23 } }, "ballots"),
            ["set.voters-differ"] = Case<AppraisalSummary, AppraisalSummary>(
                summary => summary with { Ballots = summary.Ballots with { Issued = 20 } }, "ballots.issued"),
            ["set.grade-differs"] = Case<AppraisalFeedback, AppraisalFeedback>(
                feedback => feedback with { Grade = "不合格" }, "grade"),
            ["set.votes-differ"] = Case<AppraisalDecision, AppraisalDecision>(
                decision => decision with { Counts = [1, 2, 3, 4] }, "counts"),
            ["set.figures-differ"] = Case<SituationReport, SituationReport>(
                report => report with { Figures = report.Figures with { Talks = 5 } }, "figures.talks"),
        };

    private static string Absent =>
        Sound.OfType<MeetingMinutes>().Last().Attendance.Absences[0].Member.Name;

    private static Deadline Day(int year, int month, int day) => new() { Date = new(year, month, day) };

    private static (Func<IReadOnlyList<PartyPaper>>, Type, string) Case<TChanged, TFound>(
        Func<TChanged, TChanged> change, string path, Func<TChanged, bool>? which = null)
        where TChanged : PartyPaper =>
        (() => Changed(change, which ?? (_ => true)), typeof(TFound), path);

    private static IReadOnlyList<PartyPaper> Changed<TPaper>(Func<TPaper, TPaper> change, Func<TPaper, bool> which)
        where TPaper : PartyPaper
    {
        var first = Sound.OfType<TPaper>().First(which);
        return [.. Sound.Select(paper => ReferenceEquals(paper, first) ? change(first) : paper)];
    }
}
