namespace OrgLife.Documents;

/// <summary>成套文书 — the papers of one branch and one year, as a set.</summary>
public static class PaperSet
{
    /// <summary>
    /// 是否齐全 — the papers that the profile asks for and that are not in the set. Each paper by itself is checked with
    /// <see cref="PartyPaper.Check(RuleProfile)"/>. Whose lists must be there is known from a ballot in the set.
    /// </summary>
    /// <param name="papers">The papers.</param>
    /// <param name="rules">The rules.</param>
    public static IReadOnlyList<Problem> CheckCompleteness(this IEnumerable<PartyPaper> papers, RuleProfile rules) =>
        new RuledSet([.. papers], rules).Check();

    /// <summary>
    /// 互相核对 — what contradicts itself between the papers of a set: days, names, numbers, issues without rectification.
    /// Paths begin with the paper: <c>papers[3].items[0].issue</c>.
    /// </summary>
    /// <param name="papers">The papers.</param>
    /// <param name="rules">The rules whose sources are named; none where null (the default).</param>
    public static IReadOnlyList<Problem> CheckTogether(
        this IEnumerable<PartyPaper> papers, RuleProfile? rules = null) => SetChecks.Of([.. papers], rules);
}
