namespace OrgLife.Documents.Benchmarks;

/// <summary>A plan of ten pages: the stages of the sample, several times.</summary>
internal static class Plans
{
    public static WorkPlan Long()
    {
        var plan = SampleData.Read<WorkPlan>("work-plan");
        return plan with { Stages = [.. plan.Stages, .. plan.Stages, .. plan.Stages], Attachments = [] };
    }
}
