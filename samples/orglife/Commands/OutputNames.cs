namespace OrgLife.Samples.CommandLine;

/// <summary>Sees to it that no paper is written over by another.</summary>
internal static class OutputNames
{
    // On Windows and macOS, names that differ only in case are one file.
    /// <exception cref="CommandFailedException">Two sources would make files of one name.</exception>
    public static void RequireDifferent(IReadOnlyList<PaperSource> sources)
    {
        var clash = sources
            .GroupBy(source => source.Stem, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            var labels = string.Join("、", clash.Select(source => $"“{source.Label}”"));
            throw new CommandFailedException($"{labels}的输出文件同名（{clash.Key}）。请改文件名，或者分次输出到不同的文件夹。");
        }
    }
}
