namespace OrgLife.Documents;

/// <summary>Puts the entries of a ballot into rows by the policies that stand on the form.</summary>
internal static class BallotRows
{
    public static IReadOnlyList<BallotRow> Of(BallotForm form, Wording wording)
    {
        var entries = form.Entries.Select((entry, index) => (Entry: entry, Index: index)).ToList();
        var graded = entries.Where(row => IsGraded(form, row.Entry));
        var ungraded = form.ProbationaryMembers == ProbationaryPolicy.ListedLast
            ? entries.Where(row => row.Entry.Member.IsProbationary)
            : [];
        return
        [
            .. graded.Concat(ungraded).Select((row, number) => new BallotRow(
                number + 1,
                row.Entry.Member,
                IsGraded(form, row.Entry),
                row.Entry.Remark ?? (IsGraded(form, row.Entry) ? "" : form.ProbationaryRemark ?? wording["ballotForm.ungraded"]),
                row.Index)),
        ];
    }

    public static bool IsGraded(BallotForm form, BallotEntry entry) =>
        (!entry.Member.IsProbationary || form.ProbationaryMembers == ProbationaryPolicy.Graded)
        && !(entry.Member.IsAppraisedElsewhere && form.Leaders switch
        {
            LeaderPolicy.Excluded => true,
            LeaderPolicy.MaySkip => entry.Skips,
            _ => false,
        });
}
