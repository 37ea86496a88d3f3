using OrgLife.Documents;

namespace OrgLife.Samples.BranchPapers;

/// <summary>数据文件夹 — reads and checks the papers in a folder.</summary>
internal static class DataFolder
{
    // What every branch files: the others come on request.
    private static readonly Type[] Main =
        [typeof(WorkPlan), typeof(IssueList), typeof(RectificationList), typeof(BallotForm), typeof(AppraisalSummary)];

    /// <param name="folder">The folder.</param>
    /// <param name="all">Whether all papers are wanted, not only those that every branch files.</param>
    /// <exception cref="CommandFailedException">The folder cannot be read, or has no papers.</exception>
    public static IReadOnlyList<CheckedPaper> Read(string folder, bool all)
    {
        var sources = Files(folder).Order(StringComparer.Ordinal).Select(file => new PaperSource(file, Stream.Null));
        CheckedPaper[] papers = [.. sources.Select(CheckedPaper.Read).Where(paper => all || IsMain(paper))];
        return papers.Length > 0
            ? papers
            : throw new CommandFailedException($"文件夹“{folder}”中没有可以制作的文书（JSON 文件）；其他种类请加 --all。");
    }

    // A paper that cannot be read is not passed over: its problems are listed.
    private static bool IsMain(CheckedPaper paper) =>
        paper.Paper is null || Main.Contains(paper.Paper.GetType());

    private static string[] Files(string folder)
    {
        try
        {
            return folder.Length > 0
                ? Directory.GetFiles(folder, "*.json")
                : throw new CommandFailedException("数据文件夹的名称是空的。");
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw new CommandFailedException($"读不了文件夹“{folder}”：{FileTrouble.Reason(exception)}。", exception);
        }
    }
}
