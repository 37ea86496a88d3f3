namespace OrgLife.Samples.BranchPapers;

/// <summary>数据文件夹 — reads and checks all the papers in a folder.</summary>
internal static class DataFolder
{
    /// <exception cref="CommandFailedException">The folder cannot be read, or has no papers.</exception>
    public static IReadOnlyList<CheckedPaper> Read(string folder)
    {
        var sources = Files(folder).Order(StringComparer.Ordinal).Select(file => new PaperSource(file, Stream.Null));
        CheckedPaper[] papers = [.. sources.Select(CheckedPaper.Read)];
        return papers.Length > 0
            ? papers
            : throw new CommandFailedException($"文件夹“{folder}”中没有 JSON 文件。");
    }

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
