namespace OrgLife.Samples.CommandLine;

/// <summary>Turns the file arguments of a command into sources.</summary>
internal static class PaperSources
{
    /// <exception cref="CommandFailedException">There is none, or the standard input is asked for twice.</exception>
    public static IReadOnlyList<PaperSource> Of(string[]? arguments, Terminal terminal)
    {
        PaperSource[] sources = [.. (arguments ?? []).Select(argument => new PaperSource(argument, terminal.Input))];
        if (sources.Length == 0)
        {
            throw new CommandFailedException("没有写文件。请写一个或几个 JSON 文件，或写 - 从标准输入读取。");
        }

        if (sources.Count(source => source.IsStandardInput) > 1)
        {
            throw new CommandFailedException("标准输入（-）只能读一次。");
        }

        return sources;
    }
}
