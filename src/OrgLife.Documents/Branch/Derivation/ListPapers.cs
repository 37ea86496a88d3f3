namespace OrgLife.Documents;

/// <summary>清单 — issues and their rectification, of those whose lists the profile asks for.</summary>
internal static class ListPapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year)
    {
        var branch = year.Meeting.Branch;
        var own = new ListOwner { Organization = branch };
        return
        [
            .. Lists(year, own, ListMaker.BranchCommittee, "committee", year.Meeting.Committee?.Issues ?? []),
            .. year.Meeting.Members.SelectMany(member => Lists(
                year,
                own with { Member = member.Person },
                BranchYear.IsOnCommittee(member.Person) ? ListMaker.CommitteeMember : ListMaker.Member,
                "member",
                member.Issues)),
        ];
    }

    /// <summary>
    /// Whether a profile asks somebody for a list: the committee's where it says nothing, and of members those of the
    /// committee too.
    /// </summary>
    public static bool IsMaker(IReadOnlyList<ListMaker>? makers, ListMaker maker) => makers is null
        ? maker == ListMaker.BranchCommittee
        : makers.Contains(maker) || (maker == ListMaker.CommitteeMember && makers.Contains(ListMaker.Member));

    private static IEnumerable<PartyPaper> Lists(
        BranchYear year, ListOwner owner, ListMaker maker, string key, IReadOnlyList<BranchIssue> issues)
    {
        if (issues.Count > 0 && IsMaker(year.Rules.IssueListMakers, maker))
        {
            yield return Issues(year, owner, year.Title("issueList." + key, owner.Member?.Name), issues);
        }

        var remedied = issues.Where(issue => issue.Remedy is not null).ToList();
        if (remedied.Count > 0 && IsMaker(year.Rules.RectificationMakers, maker))
        {
            yield return RectificationPaper.Of(
                year, owner, year.Title("rectificationList." + key, owner.Member?.Name), remedied);
        }
    }

    // A member is responsible for the own list: only a committee says who of it is.
    private static IssueList Issues(
        BranchYear year, ListOwner owner, string title, IReadOnlyList<BranchIssue> issues)
    {
        Issue[] items =
        [
            .. issues.Select(issue => new Issue
            {
                Aspect = issue.Aspect,
                Description = issue.Description,
                Sources = issue.Sources,
                Responsible = owner.IsMember ? [] : issue.Responsible,
                Cause = issue.Cause,
            }),
        ];
        return new IssueList
        {
            Title = title,
            Owner = owner,
            Columns = Columns(items),
            Items = items,
            Date = year.Days.IssuesListed,
        };
    }

    private static IReadOnlyList<ListColumn<IssueField>> Columns(Issue[] items)
    {
        (IssueField Field, bool IsShown)[] fields =
        [
            (IssueField.Number, true),
            (IssueField.Aspect, items.Any(item => PaperText.IsGiven(item.Aspect))),
            (IssueField.Description, true),
            (IssueField.Cause, items.Any(item => PaperText.IsGiven(item.Cause))),
            (IssueField.Sources, items.Any(item => item.Sources.Count > 0)),
            (IssueField.Responsible, items.Any(item => item.Responsible.Count > 0)),
        ];
        return
        [
            .. fields.Where(field => field.IsShown)
                .Select(field => new ListColumn<IssueField> { Field = field.Field, Policy = PolicyOf(field.Field) }),
        ];
    }

    private static FieldPolicy PolicyOf(IssueField field) =>
        field is IssueField.Number or IssueField.Description ? FieldPolicy.Required : FieldPolicy.ToBeSupplied;
}
