using System.Globalization;

namespace OrgLife.Documents;

/// <summary>The facts of a branch, the rules and the words: what every derivation looks at.</summary>
internal sealed class BranchYear(BranchMeeting meeting, RuleProfile rules, Wording wording)
{
    public BranchMeeting Meeting { get; } = meeting;

    public RuleProfile Rules { get; } = rules;

    public Wording Wording { get; } = wording;

    public BranchTimetable Days => Meeting.Timetable;

    public IReadOnlyList<PartyMember> People { get; } = [.. meeting.Members.Select(member => member.Person)];

    /// <summary>Those with a post, in the order of the members.</summary>
    public IReadOnlyList<PartyMember> Committee => [.. People.Where(IsOnCommittee)];

    public PartyMember? Secretary => People.FirstOrDefault(person => PostRules.IsSecretary(person.Post));

    /// <summary>The general meeting at which the ballot is held.</summary>
    public BranchSession? General => GeneralOf(Meeting);

    public static BranchSession? GeneralOf(BranchMeeting meeting) =>
        meeting.Sessions.FirstOrDefault(session => session.Kind == MeetingKind.GeneralMeeting);

    public static bool IsOnCommittee(PartyMember person) => person.Post is not null;

    /// <summary>The member of a name; somebody of that name alone where there is none, which the checks report.</summary>
    public PartyMember Person(string name) =>
        People.FirstOrDefault(person => NameRules.SameName(person.Name) == NameRules.SameName(name))
        ?? new PartyMember { Name = name };

    /// <summary>What the notices call those who belong to a meeting.</summary>
    public IReadOnlyList<PartyMember> Expected(BranchSession session) => session.Kind switch
    {
        MeetingKind.CommitteeMeeting => Committee,
        MeetingKind.GroupMeeting => [.. People.Where(person => person.Group == session.Group)],
        _ => People,
    };

    /// <summary>The title of a paper, from the wording.</summary>
    /// <param name="key">Such as <c>workPlan</c>.</param>
    /// <param name="name">Whom it is about, where it is not the branch.</param>
    public string Title(string key, string? name = null) => Wording.FillWhatItHas(
        "branchTitle." + key,
        ("branch", Meeting.ShortName ?? Meeting.Branch.Name),
        ("year", Meeting.AppraisalYear.ToString(CultureInfo.InvariantCulture)),
        ("name", name ?? ""));
}
