namespace OrgLife.Documents;

/// <summary>支部 — which branch a set is of, and which papers are its own.</summary>
internal static class SetBranch
{
    /// <summary>The name that most papers have; null where none has one. 公文 name other organs as well.</summary>
    public static string? NameOf(IReadOnlyList<PartyPaper> papers)
    {
        var names = papers.SelectMany((paper, index) => paper is OfficialDocument ? [] : NamesIn(paper, index)).ToList();
        return names.Count == 0 ? null : SetValue<string>.Usual(names).Value;
    }

    /// <summary>Whether a paper is not 公文 of another organ, such as the notice from above.</summary>
    public static bool IsOwn(PartyPaper paper, string? branch) =>
        paper is not OfficialDocument document || document.Issuers.Any(issuer => issuer.Name == branch);

    /// <summary>The branches that a paper names; who issues 公文 together with the branch is another one.</summary>
    public static IEnumerable<SetValue<string>> NamesIn(PartyPaper paper, int index) => ModelWalk.Of(paper)
        .Where(value => value.Value is PartyOrganization { Kind: OrganizationKind.Branch }
            && !(paper is OfficialDocument document && document.Issuers.Contains(value.Value)))
        .Select(value => new SetValue<string>(index, value.Path + ".name", ((PartyOrganization)value.Value!).Name));
}
