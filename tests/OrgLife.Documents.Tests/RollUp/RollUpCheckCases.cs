using static OrgLife.Documents.Tests.RollUpPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks of roll-ups a paper that raises it, and where.</summary>
internal static class RollUpCheckCases
{
    private static RollUpBranch Branch => RollUp.Blocks[0].Units[0].Branches[0];

    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, string)>
        {
            ["rollup.grades-unlike"] = (
                RollUp with
                {
                    Blocks =
                    [
                        RollUp.Blocks[0],
                        new()
                        {
                            Grades = GradeScale.ThreeGrades,
                            Units = [new() { Name = "丙单位", Branches = [Branch with { Counts = [7, 1, 0] }] }],
                        },
                    ],
                },
                "blocks"),
            ["rollup.more-graded-than-members"] = (
                With(Branch with { Counts = [9, 0, 0, 0] }), "blocks[0].units[0].branches[0].counts"),
            ["rollup.unfinished"] = (
                With(Branch with { IsUnfinished = true, Counts = [] }), "blocks[0].units[0].branches[0].isUnfinished"),
        };
}
