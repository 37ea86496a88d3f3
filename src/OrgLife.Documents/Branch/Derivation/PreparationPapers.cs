namespace OrgLife.Documents;

/// <summary>会前准备 — plan, study, self-check, opinions.</summary>
internal static class PreparationPapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year) =>
        [.. Plan(year), .. Study(year), .. SelfCheck(year), .. Opinions(year)];

    private static IEnumerable<PartyPaper> Plan(BranchYear year)
    {
        if (year.Meeting.Plan is not { } plan || year.Days.PlanIssued is not { } date)
        {
            yield break;
        }

        yield return new WorkPlan
        {
            Title = year.Title("workPlan"),
            Introduction = Basis(year),
            Theme = year.Meeting.Theme,
            Purpose = plan.Purpose,
            Points = plan.Points,
            Stages = plan.Stages,
            Requirements = plan.Requirements,
            Issuer = year.Meeting.Branch,
            Date = date,
            Numbering = year.Rules.Numbering ?? default,
        };
    }

    private static string[] Basis(BranchYear year)
    {
        var documents = year.Meeting.Basis.Concat(year.Meeting.Notice is { } notice ? [notice] : [])
            .Select(document => document.ToText(year.Wording)).ToList();
        return documents.Count == 0
            ? []
            : [year.Wording.Fill("branchMeeting.basis", ("documents", string.Join("、", documents)))];
    }

    private static IEnumerable<PartyPaper> Study(BranchYear year)
    {
        if (year.Meeting.Study is { Sessions.Count: > 0 } study)
        {
            yield return new StudySchedule
            {
                Title = year.Title("studySchedule"),
                Branch = year.Meeting.Branch,
                Columns = ShownColumns.Of(StudyColumns.Usual, StudyFields.All, study.Sessions),
                Items = study.Sessions,
                AbsenteeStudy = study.AbsenteeStudy,
                Date = year.Days.PlanIssued,
            };
        }
    }

    private static IEnumerable<PartyPaper> SelfCheck(BranchYear year)
    {
        if (year.Meeting.SelfCheck.Count > 0)
        {
            yield return new SelfCheckList
            {
                Title = year.Title("selfCheckList"),
                Owner = new ListOwner { Organization = year.Meeting.Branch },
                Items = year.Meeting.SelfCheck,
                Date = year.Days.SelfChecked,
            };
        }
    }

    private static IEnumerable<PartyPaper> Opinions(BranchYear year)
    {
        if (year.Meeting.Opinions is not { } opinions)
        {
            yield break;
        }

        if (opinions.Topics.Count > 0)
        {
            yield return new OpinionForm
            {
                Title = year.Title("opinionForm"),
                Branch = year.Meeting.Branch,
                Topics = opinions.Topics,
                Respondents = opinions.Respondents,
            };
        }

        if (opinions.Items.Count > 0)
        {
            yield return new OpinionDigest
            {
                Title = year.Title("opinionDigest"),
                Branch = year.Meeting.Branch,
                Issued = opinions.Issued,
                Returned = opinions.Returned,
                Interviews = opinions.Interviews,
                Columns = ShownColumns.Of(OpinionColumns.Usual, OpinionFields.All, opinions.Items),
                Items = opinions.Items,
                Date = year.Days.OpinionsDigested,
            };
        }
    }
}
