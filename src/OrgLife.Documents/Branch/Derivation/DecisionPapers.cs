namespace OrgLife.Documents;

/// <summary>组织评定 — a decision for each member who was appraised, and what each is told.</summary>
internal static class DecisionPapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year)
    {
        if (year.Meeting.Decision is not { } decision || year.Rules.Grades is null)
        {
            return [];
        }

        var appraised = year.Meeting.Members.Where(member => IsAppraised(year, member)).ToList();
        var tells = year.Rules.ResultWorkflow?.Contains(ResultStep.Feedback) != false && year.Days.FedBack is not null;
        return
        [
            .. appraised.Select(member => Decision(year, decision, member, tells)),
            .. tells ? appraised.Select(member => Feedback(year, decision, member)) : [],
        ];
    }

    // Those whom the profile leaves out, or who make use of 可不参加, are appraised elsewhere.
    private static bool IsAppraised(BranchYear year, BranchMember member) =>
        member.Appraisal is not null && year.Rules.Leaders switch
        {
            LeaderPolicy.Excluded => !member.Person.IsAppraisedElsewhere,
            LeaderPolicy.MaySkip => !member.Skips,
            _ => true,
        };

    private static AppraisalDecision Decision(
        BranchYear year, BranchDecision decision, BranchMember member, bool tells) => new()
        {
            Title = year.Title("appraisalDecision"),
            Branch = year.Meeting.Branch,
            Member = member.Person,
            AppraisalYear = year.Meeting.AppraisalYear,
            JoinedOn = member.JoinedOn,
            Position = member.Position,
            SelfAppraisal = member.Appraisal!.SelfAppraisal,
            PeerOpinion = member.Appraisal.PeerOpinion,
            Grades = year.Rules.Grades!,
            Counts = member.Appraisal.Counts,
            DecidedBy = decision.Body,
            Grade = member.Appraisal.Grade,
            Opinion = member.Appraisal.Opinion,
            DecidedOn = year.Days.Decided,
            Measures = member.Appraisal.Measures,
            Review = Review(year, decision),
            MemberOpinion = member.Appraisal.MemberOpinion,
            FeedbackOn = tells ? year.Days.FedBack : null,
        };

    // Where the profile asks for it and nothing is known yet, there is room for it to be written in.
    private static ReviewOpinion? Review(BranchYear year, BranchDecision decision) =>
        RuledWorkflow.KindOf(year.Rules) is { } kind
            ? (decision.Review ?? new ReviewOpinion { Organization = year.Meeting.Branch.Superior }) with { Kind = kind }
            : null;

    private static AppraisalFeedback Feedback(BranchYear year, BranchDecision decision, BranchMember member) => new()
    {
        Title = year.Title("appraisalFeedback"),
        Branch = year.Meeting.Branch,
        Member = member.Person,
        AppraisalYear = year.Meeting.AppraisalYear,
        Grades = year.Rules.Grades!,
        Grade = member.Appraisal!.Grade,
        DecidedBy = decision.Body,
        ReviewedOn = Review(year, decision)?.Date,
        Merits = member.Appraisal.Merits,
        Shortcomings = [.. member.Issues.Select(issue => Sentence.Of(issue.Description))],
        Demands = [.. member.Issues.SelectMany(issue => issue.Remedy?.Measures ?? []).Select(Sentence.Of)],
        HasReceipt = true,
        Date = year.Days.FedBack!,
    };
}
