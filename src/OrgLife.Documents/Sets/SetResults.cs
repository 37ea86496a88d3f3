namespace OrgLife.Documents;

/// <summary>评议结果 — a member has one grade and the same votes in every paper: those of the summary.</summary>
internal static class SetResults
{
    public static void Check(SetFindings findings)
    {
        var results = findings.Papers.SelectMany((paper, index) => ResultsOf(paper, index))
            .GroupBy(result => NameKey.Of(result.Name), StringComparer.Ordinal);
        foreach (var member in results)
        {
            CheckGrades([.. member.Where(result => result.Grade is not null)], findings);
            CheckVotes([.. member.Where(result => result.Counts is { Count: > 0 })], findings);
        }
    }

    private static void CheckGrades(IReadOnlyList<SetResult> results, SetFindings findings)
    {
        foreach (var other in results.Skip(1).Where(result => result.Grade != results[0].Grade))
        {
            findings.Add(
                other.Index, SetProblems.GradeDiffers, other.GradePath, null,
                other.Name, other.Grade!, results[0].Grade!, findings.Papers[results[0].Index].Title);
        }
    }

    private static void CheckVotes(IReadOnlyList<SetResult> results, SetFindings findings)
    {
        foreach (var other in results.Skip(1).Where(result => !result.Counts!.SequenceEqual(results[0].Counts!)))
        {
            findings.Add(
                other.Index, SetProblems.VotesDiffer, "counts", null,
                other.Name, string.Join("、", other.Counts!), string.Join("、", results[0].Counts!),
                findings.Papers[results[0].Index].Title);
        }
    }

    private static IEnumerable<SetResult> ResultsOf(PartyPaper paper, int index) => paper switch
    {
        AppraisalSummary summary => summary.Members.Select((tally, i) =>
            new SetResult(index, $"members[{i}].grade", tally.Member.Name, tally.Grade, tally.Counts)),
        AppraisalDecision decision =>
            [new SetResult(index, "grade", decision.Member.Name, decision.Grade, decision.Counts)],
        AppraisalFeedback feedback => [new SetResult(index, "grade", feedback.Member.Name, feedback.Grade, null)],
        PublicNotice { Kind: NoticeKind.Appraisal } notice => notice.Items.Select((item, i) =>
            new SetResult(index, $"items[{i}].grade", item.Matter, item.Grade, null)),
        _ => [],
    };
}
