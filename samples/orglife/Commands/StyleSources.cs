using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>Reads house styles.</summary>
internal static class StyleSources
{
    /// <exception cref="CommandFailedException">The file cannot be read, or is not a style.</exception>
    public static HouseStyle Open(string argument, Terminal terminal)
    {
        var source = new PaperSource(argument, terminal.Input);
        using var stream = source.Open();
        try
        {
            return HouseStyle.FromJson(stream);
        }
        catch (InvalidJsonException exception)
        {
            var problems = string.Concat(exception.Problems.Select(problem => "\n  " + problem));
            throw new CommandFailedException($"“{source.Label}”不是版式：{problems}", exception);
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw source.Failed(exception);
        }
    }
}
