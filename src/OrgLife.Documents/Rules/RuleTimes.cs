namespace OrgLife.Documents;

/// <summary>Looks up the times that a profile sets.</summary>
internal static class RuleTimes
{
    public static Deadline? Of(RuleProfile profile, Milestone milestone) =>
        profile.Deadlines?.FirstOrDefault(deadline => deadline.Milestone == milestone)?.Deadline;

    /// <summary>The last of all times; null where no time with a year is set.</summary>
    public static RuleDeadline? Last(RuleProfile profile) => profile.Deadlines?
        .Where(deadline => deadline.Deadline.Date?.LastDay is not null)
        .OrderByDescending(deadline => deadline.Deadline.Date!.LastDay)
        .FirstOrDefault();
}
