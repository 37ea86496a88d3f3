namespace OrgLife.Documents;

/// <summary>先后 — preparation, meeting and ballot, decision, and then all that tells of them.</summary>
internal static class SetOrder
{
    public static void Check(SetFindings findings)
    {
        CheckPreparation(findings);
        CheckDecisions(findings);
        CheckNotices(findings);
        CheckFiling(findings);
    }

    private static void CheckPreparation(SetFindings findings)
    {
        if (findings.General?.Time.Date is not { } meeting)
        {
            return;
        }

        for (var index = 0; index < findings.Papers.Count; index++)
        {
            var paper = findings.Papers[index];
            foreach (var (path, date) in Preparation(paper).Where(day => day.Date?.IsAfter(meeting) == true))
            {
                findings.Add(
                    index, SetProblems.PreparationAfterMeeting, path, null,
                    date!, meeting, paper.KindOf.Name);
            }
        }
    }

    private static IEnumerable<(string Path, OfficialDate? Date)> Preparation(PartyPaper paper) => paper switch
    {
        WorkPlan plan => [("date", plan.Date)],
        SelfCheckList list => [("date", list.Date)],
        OpinionDigest digest => [("date", digest.Date)],
        ExaminationStatement statement => [("date", statement.Date)],
        SpeakingOutline outline => [("date", outline.Date)],
        TalkRecord talk => [("date", talk.Date)],
        TalkLedger ledger => ledger.Items.Select((talk, i) => ($"items[{i}].date", talk.Date)),
        StudySchedule study => study.Items.Select((one, i) => ($"items[{i}].time", one.Time?.From ?? one.Time?.Date)),
        _ => [],
    };

    private static void CheckDecisions(SetFindings findings)
    {
        var ballot = findings.Papers.OfType<AppraisalSummary>().Select(summary => summary.Date).FirstOrDefault();
        foreach (var decision in findings.Of<AppraisalDecision>())
        {
            if (ballot is not null && decision.Paper.DecidedOn is { } decided && ballot.IsAfter(decided))
            {
                findings.Add(
                    decision.Index, SetProblems.DecisionBeforeBallot, "decidedOn", null, decided, ballot);
            }
        }

        foreach (var feedback in findings.Of<AppraisalFeedback>())
        {
            var decided = DecisionOn(findings, feedback.Paper.Member);
            if (decided?.IsAfter(feedback.Paper.Date) == true)
            {
                findings.Add(
                    feedback.Index, SetProblems.FeedbackBeforeDecision, "date", null, feedback.Paper.Date, decided);
            }
        }
    }

    private static OfficialDate? DecisionOn(SetFindings findings, PartyMember member) =>
        findings.Papers.OfType<AppraisalDecision>()
            .FirstOrDefault(decision => NameKey.Of(decision.Member.Name) == NameKey.Of(member.Name))?.DecidedOn;

    // Results are shown once they are decided, rectification once its list is made.
    private static void CheckNotices(SetFindings findings)
    {
        foreach (var notice in findings.Of<PublicNotice>())
        {
            var (date, basis) = notice.Paper.Kind == NoticeKind.Appraisal
                ? Latest<AppraisalDecision>(findings, decision => decision.DecidedOn)
                : Latest<RectificationList>(findings, list => list.Date);
            if (date?.IsAfter(notice.Paper.Date) == true)
            {
                findings.Add(
                    notice.Index, SetProblems.PublicBeforeDone, "date", null, notice.Paper.Date, date, basis!.Title);
            }
        }
    }

    private static (OfficialDate? Date, PartyPaper? Paper) Latest<TPaper>(
        SetFindings findings, Func<TPaper, OfficialDate?> dateOf)
        where TPaper : PartyPaper
    {
        (OfficialDate? Date, PartyPaper? Paper) latest = (null, null);
        foreach (var paper in findings.Papers.OfType<TPaper>())
        {
            if (dateOf(paper) is { } date && (latest.Date is null || date.IsAfter(latest.Date)))
            {
                latest = (date, paper);
            }
        }

        return latest;
    }

    private static void CheckFiling(SetFindings findings)
    {
        foreach (var catalogue in findings.Of<FilingCatalogue>().Where(one => one.Paper.Date is not null))
        {
            var filed = catalogue.Paper.Items.Select(item => item.Name).ToList();
            var late = findings.Papers.Where(paper => filed.Contains(paper.Title))
                .FirstOrDefault(paper => PaperFacts.DateOf(paper)?.IsAfter(catalogue.Paper.Date!) == true);
            if (late is not null)
            {
                findings.Add(
                    catalogue.Index, SetProblems.FiledBeforeMade, "date", null,
                    catalogue.Paper.Date!, PaperFacts.DateOf(late)!, late.Title);
            }
        }
    }
}
