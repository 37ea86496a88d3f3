namespace OrgLife.Documents.Tests;

/// <summary>A roll-up of invented units, nothing wrong with it.</summary>
internal static class RollUpPapers
{
    public static AppraisalRollUp RollUp { get; } = new()
    {
        Title = "示例工委2025年度民主评议党员情况汇总表",
        Organization = new() { Name = Samples.Branch.Name, Kind = OrganizationKind.Committee },
        AppraisalYear = 2025,
        Blocks =
        [
            new()
            {
                Grades = GradeScale.FourGrades,
                Units =
                [
                    new()
                    {
                        Name = "甲单位党委",
                        Branches =
                        [
                            new() { Name = "甲一支部", Members = 8, Expected = 8, Present = 7, Counts = [2, 5, 1, 0] },
                            new() { Name = "甲二支部", Members = 5, Expected = 5, Present = 5, Counts = [1, 4, 0, 0] },
                        ],
                    },
                    new()
                    {
                        Name = "乙单位党委",
                        Branches = [new() { Name = "乙支部", Members = 3, Expected = 3, Present = 2, Counts = [1, 2, 0, 0] }],
                    },
                ],
            },
        ],
        Notes = ["一名党员在两个支部重复列名，只计入流入地的支部。"],
        Date = new(2026, 3, 31),
    };

    public static IReadOnlyList<PartyPaper> All => [RollUp];

    public static AppraisalRollUp With(RollUpBranch branch) =>
        RollUp with { Blocks = [RollUp.Blocks[0] with { Units = [new() { Name = "甲单位党委", Branches = [branch] }] }] };
}
