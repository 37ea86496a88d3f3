namespace OrgLife.Documents.Tests;

/// <summary>A small notice and a small catalogue with which nothing is wrong.</summary>
internal static class FilingPapers
{
    public static FilingCatalogue Catalogue { get; } = new()
    {
        Title = "备案目录",
        Branch = Samples.Branch,
        Receiver = "示例县甲乙中学党总支",
        Items =
        [
            new() { Name = "班子问题清单", Copies = 2, Pages = 3, Medium = FiledMedium.Both },
            new() { Name = "测评汇总表", Copies = 1, Pages = 1 },
        ],
        RequiredItems = ["问题清单"],
    };

    public static PublicNotice Notice { get; } = new()
    {
        Title = "公示",
        Branch = Samples.Branch,
        Items =
        [
            new()
            {
                Matter = "留言答复慢",
                Measures = ["专人值守。"],
                Responsible = ["钱乙"],
                Deadline = new() { Date = new(2026, 6, 30) },
            },
        ],
        Period = new() { From = new(2026, 4, 15), To = new(2026, 4, 21) },
        Contact = "意见箱",
        Date = new(2026, 4, 15),
    };

    public static IReadOnlyList<PartyPaper> All => [Catalogue, Notice];
}
