namespace OrgLife.Documents;

/// <summary>互相核对 — one kind of contradiction after another.</summary>
internal static class SetChecks
{
    public static IReadOnlyList<Problem> Of(IReadOnlyList<PartyPaper> papers, RuleProfile? rules) => [];
}
