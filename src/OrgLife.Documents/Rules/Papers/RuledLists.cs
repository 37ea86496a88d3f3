namespace OrgLife.Documents;

/// <summary>清单主体 held against a profile: some notices want lists of committees only, some of every member.</summary>
internal static class RuledLists
{
    public static void CheckMaker(
        ListOwner owner, IReadOnlyList<ListMaker>? makers, RuleKey key, ProblemList problems)
    {
        if (makers is null || MakerOf(owner) is not { } maker)
        {
            return;
        }

        // Those of a committee are members too.
        var isNamed = makers.Contains(maker)
            || (maker == ListMaker.CommitteeMember && makers.Contains(ListMaker.Member));
        if (!isNamed)
        {
            problems.AddRuled(
                key, RuleProblems.ListMakerDiffers, "owner", owner.Name, RuleText.Of(maker), RuleText.Of(makers));
        }
    }

    /// <summary>Whose list it is; null for organisations whose lists no profile speaks of.</summary>
    private static ListMaker? MakerOf(ListOwner owner) => owner switch
    {
        { Member.Post: not null } => ListMaker.CommitteeMember,
        { Member: not null } => ListMaker.Member,
        { Organization.Kind: OrganizationKind.GeneralBranch } => ListMaker.GeneralBranchCommittee,
        { Organization.Kind: OrganizationKind.Branch } => ListMaker.BranchCommittee,
        _ => null,
    };
}
