namespace OrgLife.Documents.Benchmarks;

/// <summary>A plan of ten pages: the stages of the sample, several times.</summary>
internal static class Plans
{
    public static WorkPlan Long()
    {
        var plan = SampleData.Read<WorkPlan>("work-plan");
        var stages = plan.Stages.Take(2);
        return plan with
        {
            Stages = [.. stages, .. stages, .. stages, .. stages],
            Requirements = [],
            Attachments = [],
        };
    }
}
