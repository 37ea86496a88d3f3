namespace OrgLife.Documents;

/// <summary>互相核对 — one kind of contradiction after another.</summary>
internal static class SetChecks
{
    public static IReadOnlyList<Problem> Of(IReadOnlyList<PartyPaper> papers, RuleProfile? rules)
    {
        var findings = new SetFindings(papers, rules);
        SetOrganizations.Check(findings);
        SetYears.Check(findings);
        SetNames.Check(findings);
        SetPersons.Check(findings);
        SetBallots.Check(findings);
        SetMeetings.Check(findings);
        SetOrder.Check(findings);
        SetIssues.Check(findings);
        SetResults.Check(findings);
        SetLetters.Check(findings);
        return findings.Problems;
    }
}
