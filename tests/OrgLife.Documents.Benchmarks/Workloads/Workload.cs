using OrgLife.Documents.Content;

namespace OrgLife.Documents.Benchmarks;

/// <summary>What is made over and over: papers, and their trees made beforehand.</summary>
internal sealed class Workload(string name, string what, params IReadOnlyList<PartyPaper> papers)
{
    public string Name => name;

    public string What => what;

    public IReadOnlyList<PartyPaper> Papers => papers;

    public IReadOnlyList<Document> Trees { get; } = [.. papers.Select(paper => paper.Compose())];

    public static IReadOnlyList<Workload> All { get; } =
    [
        new("W1", "ballot, A4, 40 rows of 6 columns", Ballots.Of(40)),
        new("W2", "500 rows of 12 columns, landscape, repeated head", Ledgers.Of(500)),
        new("W3", "plan of about 6,000 characters", Plans.Long()),
        new("W4", "papers of a branch of 22: five papers, one ballot for each voter", SampleData.Branch()),
    ];
}
