namespace OrgLife.Documents;

/// <summary>A set of papers held against a profile. What no paper of the library can answer is not asked for.</summary>
internal sealed class RuledSet(IReadOnlyList<PartyPaper> papers, RuleProfile rules)
{
    private readonly ProblemList _problems = new(paper: null) { Rules = rules };

    public IReadOnlyList<Problem> Check()
    {
        CheckLists("issueList", rules.IssueListMakers, RuleKey.IssueListMakers, Owners<IssueList>(list => list.Owner));
        CheckLists(
            "rectificationList", rules.RectificationMakers, RuleKey.RectificationMakers,
            Owners<RectificationList>(list => list.Owner));
        CheckBallots();
        RequireWhere(rules.Pledges == true, RuleKey.Pledges, "rectificationPledge");
        RequireWhere(rules.Publicity is { Count: > 0 }, RuleKey.Publicity, "publicNotice");
        RequireWhere(
            rules.ResultWorkflow?.Contains(ResultStep.Feedback) == true, RuleKey.ResultWorkflow, "appraisalFeedback");
        CheckFiling();
        RuledDecisions.Check(papers, rules, _problems);
        RuledMeetingOrder.Check(papers, rules, _problems);
        return _problems.Problems;
    }

    private static bool IsOf(PartyPaper paper, string type) => paper.KindOf.Type == type;

    private List<ListOwner> Owners<TPaper>(Func<TPaper, ListOwner> ownerOf)
        where TPaper : PartyPaper => [.. papers.OfType<TPaper>().Select(ownerOf)];

    // The general branch makes its own lists; they are not of a branch's set.
    private void CheckLists(
        string type, IReadOnlyList<ListMaker>? makers, RuleKey key, List<ListOwner> owners)
    {
        if (makers?.Contains(ListMaker.BranchCommittee) == true && owners.All(owner => owner.IsMember))
        {
            Report(key, RuleText.Of(ListMaker.BranchCommittee) + "的" + NameOf(type));
        }

        var wanted = papers.OfType<BallotForm>().SelectMany(form => form.Entries)
            .Select(entry => entry.Member)
            .Where(member => makers?.Contains(ListMaker.Member) == true
                || (makers?.Contains(ListMaker.CommitteeMember) == true && member.Post is not null));
        foreach (var member in wanted.Where(member => owners.All(owner => owner.Member?.Name != member.Name)))
        {
            Report(key, member.Name + "的" + NameOf(type));
        }
    }

    private void CheckBallots()
    {
        var ofMembers = rules.Targets?.Contains(AppraisalTarget.Members) == true;
        if (ofMembers && !papers.Any(paper => paper is BallotForm or AppraisalSummary))
        {
            Report(RuleKey.Targets, NameOf("ballotForm"));
        }

        RequireWhere(
            rules.Targets?.Contains(AppraisalTarget.BranchCommittee) == true, RuleKey.Targets, "committeeBallotForm");
    }

    private void CheckFiling()
    {
        foreach (var item in rules.FilingItems ?? [])
        {
            var isThere = item switch
            {
                FilingItem.IssueList => Owners<IssueList>(list => list.Owner).Exists(owner => !owner.IsMember),
                FilingItem.RectificationList =>
                    Owners<RectificationList>(list => list.Owner).Exists(owner => !owner.IsMember),
                FilingItem.Results => Has("appraisalSummary") || Has("appraisalDecision"),
                _ => Has(RuleEntries.NameInJson(item)) || PaperCatalogue.Find(RuleEntries.NameInJson(item)) is null,
            };
            if (!isThere)
            {
                Report(RuleKey.FilingItems, "备案材料“" + RuleText.Of(item) + "”");
            }
        }
    }

    private void RequireWhere(bool isRuled, RuleKey key, string type)
    {
        if (isRuled && PaperCatalogue.Find(type) is not null && !Has(type))
        {
            Report(key, NameOf(type));
        }
    }

    private bool Has(string type) => papers.Any(paper => IsOf(paper, type));

    private void Report(RuleKey key, string missing) =>
        _problems.AddRuled(key, RuleProblems.PaperMissing, "", null, missing);

    private static string NameOf(string type) => PaperCatalogue.Find(type)!.Name;
}
