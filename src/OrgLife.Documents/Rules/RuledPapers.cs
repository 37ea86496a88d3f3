namespace OrgLife.Documents;

/// <summary>按规则拟制 — papers whose policies a profile fills in; what it says nothing of keeps the model's default.</summary>
public static class RuledPapers
{
    /// <summary>A ballot for these members, with the grades, policies and secrecy of the profile.</summary>
    /// <param name="rules">The profile.</param>
    /// <param name="title">标题.</param>
    /// <param name="branch">党支部.</param>
    /// <param name="members">党员 in their order; <see cref="BallotForm.Rows"/> says who stands on the ballot.</param>
    /// <exception cref="InvalidOperationException">The profile says nothing of grades.</exception>
    public static BallotForm NewBallot(
        this RuleProfile rules, string title, PartyOrganization branch, IReadOnlyList<PartyMember> members) => new()
        {
            Title = title,
            Branch = branch,
            AppraisalYear = rules.AppraisalYear,
            Grades = GradesOf(rules),
            Entries = [.. members.Select(member => new BallotEntry { Member = member })],
            ProbationaryMembers = rules.ProbationaryMembers ?? default,
            Leaders = rules.Leaders ?? default,
            Secrecy = rules.Secrecy ?? default,
        };

    /// <summary>A summary of a ballot, with the grades, the rates, the round and the year of the profile.</summary>
    /// <param name="rules">The profile.</param>
    /// <param name="title">标题.</param>
    /// <param name="branch">党支部.</param>
    /// <param name="date">测评日期.</param>
    /// <param name="ballots">票数.</param>
    /// <param name="members">测评结果.</param>
    /// <exception cref="InvalidOperationException">The profile says nothing of grades.</exception>
    public static AppraisalSummary NewSummary(
        this RuleProfile rules,
        string title,
        PartyOrganization branch,
        OfficialDate date,
        BallotCount ballots,
        IReadOnlyList<MemberTally> members) => new()
        {
            Title = title,
            Branch = branch,
            AppraisalYear = rules.AppraisalYear,
            Round = rules.Round,
            Date = date,
            Ballots = ballots,
            Grades = GradesOf(rules),
            Members = members,
            Rate = rules.Rate,
        };

    /// <summary>A rectification list with the columns of the profile.</summary>
    /// <param name="rules">The profile.</param>
    /// <param name="title">标题.</param>
    /// <param name="owner">清单主体.</param>
    /// <param name="items">整改事项.</param>
    public static RectificationList NewRectificationList(
        this RuleProfile rules, string title, ListOwner owner, IReadOnlyList<RectificationItem> items) => new()
        {
            Title = title,
            Owner = owner,
            Columns = rules.RectificationColumns ?? RectificationColumns.FourClarities,
            Items = items,
        };

    /// <summary>A ballot on the committee of a branch, with the grades, the contents and the secrecy of the profile.</summary>
    /// <param name="rules">The profile.</param>
    /// <param name="title">标题.</param>
    /// <param name="branch">党支部 or 党总支.</param>
    /// <exception cref="InvalidOperationException">The profile says nothing of the grades or of the contents.</exception>
    public static CommitteeBallotForm NewCommitteeBallot(
        this RuleProfile rules, string title, PartyOrganization branch) => new()
        {
            Title = title,
            Branch = branch,
            AppraisalYear = rules.AppraisalYear,
            Secrecy = rules.Secrecy ?? default,
            Grades = rules.CommitteeGrades ?? GradesOf(rules),
            Items =
            [
                .. (rules.CommitteeDimensions ?? throw Silent(rules, "what committees are appraised on"))
                    .Select(dimension => new CommitteeBallotItem { Name = dimension }),
            ],
        };

    /// <summary>A form for opinions, with a box for everybody whose opinion the profile wants.</summary>
    /// <param name="rules">The profile.</param>
    /// <param name="title">标题.</param>
    /// <param name="branch">党支部.</param>
    /// <param name="topics">征求内容.</param>
    public static OpinionForm NewOpinionForm(
        this RuleProfile rules, string title, PartyOrganization branch, IReadOnlyList<string> topics) => new()
        {
            Title = title,
            Branch = branch,
            Topics = topics,
            Respondents = rules.OpinionSources ?? [],
        };

    /// <summary>
    /// The record of a member's appraisal, with the grades of the profile and its box for the organisation above.
    /// </summary>
    /// <param name="rules">The profile.</param>
    /// <param name="title">标题.</param>
    /// <param name="branch">党支部.</param>
    /// <param name="member">党员.</param>
    /// <param name="appraisalYear">评议年度.</param>
    /// <exception cref="InvalidOperationException">The profile says nothing of grades.</exception>
    public static AppraisalDecision NewDecision(
        this RuleProfile rules, string title, PartyOrganization branch, PartyMember member, int appraisalYear) => new()
        {
            Title = title,
            Branch = branch,
            Member = member,
            AppraisalYear = appraisalYear,
            Grades = GradesOf(rules),
            Review = RuledWorkflow.KindOf(rules) is { } kind
                ? new ReviewOpinion { Kind = kind, Organization = branch.Superior }
                : null,
        };

    private static GradeScale GradesOf(RuleProfile rules) => rules.Grades
        ?? throw Silent(rules, "grades");

    private static InvalidOperationException Silent(RuleProfile rules, string subject) =>
        new($"The rule profile '{rules.Name}' says nothing of {subject}.");
}
