namespace OrgLife.Documents;

/// <summary>A member as the summary of one branch has him.</summary>
/// <param name="Branch">Which branch, by its place in the list.</param>
/// <param name="Tally">His row.</param>
internal sealed record RollUpPerson(int Branch, MemberTally Tally)
{
    /// <summary>Somebody without votes and without a grade was listed only.</summary>
    public bool WasAppraised => Tally.Grade is not null || Tally.Counts.Count > 0;
}
