namespace OrgLife.Documents.Rendering.Tests;

/// <summary>All papers of one sample branch as files.</summary>
/// <param name="Rules">The preset.</param>
/// <param name="Papers">The papers with the names of their files.</param>
/// <param name="Pages">How many pages each has, in their order.</param>
/// <param name="Folder">Where the files are.</param>
internal sealed record BranchSet(
    RuleProfile Rules, IReadOnlyList<NamedPaper> Papers, IReadOnlyList<int> Pages, string Folder)
{
    public IReadOnlyList<string> WordFiles => [.. Papers.Select(paper => Path.Combine(Folder, paper.Name + ".docx"))];

    public IReadOnlyList<string> PdfFiles => [.. Papers.Select(paper => Path.Combine(Folder, paper.Name + ".pdf"))];

    /// <summary>One PDF of each kind of paper, the longest: the others are set by the same code.</summary>
    public IReadOnlyList<string> OnePdfOfEachKind =>
    [
        .. Papers.Zip(Pages).GroupBy(paper => paper.First.Paper.GetType())
            .Select(kind => Path.Combine(Folder, kind.MaxBy(paper => paper.Second).First.Name + ".pdf")),
    ];
}
