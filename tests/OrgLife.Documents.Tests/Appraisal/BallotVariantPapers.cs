namespace OrgLife.Documents.Tests;

/// <summary>Ballots of the layouts that branches use, with which nothing is wrong.</summary>
internal static class BallotVariantPapers
{
    public static CommitteeBallotForm Committee { get; } = new()
    {
        Title = "班子测评表",
        Branch = Samples.Branch,
        Grades = new() { Labels = ["好", "较好", "差"] },
        Items =
        [
            new() { Category = "工作", Name = "落实决定", Points = "有检查。" },
            new() { Category = "工作", Name = "组织生活" },
            new() { Category = "作风", Name = "联系群众" },
        ],
        Overall = new() { Labels = ["满意", "不满意"] },
        HasComments = true,
        Instructions = ["每项只画一个。"],
    };

    /// <summary>姓名, six dimensions of three grades, three grades as a whole: 22 columns.</summary>
    public static BallotForm Matrix { get; } = Samples.BallotForm with
    {
        OmitsNumbers = true,
        Grades = new() { Labels = ["优秀", "合格", "不合格"] },
        Dimensions =
        [
            .. new[] { "理想信念", "理论素养", "组织纪律", "廉洁自律", "联系群众", "模范作用" }
                .Select(name => new BallotDimension { Name = name, Grades = GradeScale.ThreeGrades }),
        ],
    };

    public static BallotForm PerPerson { get; } = Matrix with { Layout = BallotLayout.PerPerson };

    public static IReadOnlyList<PartyPaper> All => [Committee];
}
