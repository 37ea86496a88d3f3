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

    private static GradeScale GradesOf(RuleProfile rules) => rules.Grades
        ?? throw new InvalidOperationException($"The rule profile '{rules.Name}' says nothing of grades.");
}
