namespace OrgLife.Documents;

/// <summary>What holds for a date, a name or a scale wherever it stands.</summary>
internal static class ValueRules
{
    public static void Check(ModelValue value, ProblemList problems)
    {
        switch (value.Value)
        {
            case PartyMember member:
                NameRules.Check(member, value, problems);
                break;
            case Deadline deadline:
                DateRules.Check(deadline, value, problems);
                break;
            case Period { From: not null, To: not null } period:
                DateRules.CheckOrder(period.From, period.To, value.Path, problems);
                break;
            case GradeScale scale:
                GradeScaleRules.Check(scale, value.Path, problems);
                break;
        }
    }
}
