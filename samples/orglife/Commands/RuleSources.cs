using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>Finds a rule profile: by its name, or else in a file.</summary>
internal static class RuleSources
{
    /// <exception cref="CommandFailedException">There is no such profile, or the file is not one.</exception>
    public static RuleProfile Open(string argument, Terminal terminal) =>
        RuleProfiles.Default.Find(argument) ?? Read(new PaperSource(argument, terminal.Input), argument);

    private static RuleProfile Read(PaperSource source, string argument)
    {
        if (!source.IsStandardInput && !File.Exists(argument) && !Directory.Exists(argument))
        {
            var known = string.Join("、", RuleProfiles.Default.All.Select(profile => profile.Name));
            throw new CommandFailedException($"没有“{argument}”这个规则方案，也没有这个文件。可用：{known}。");
        }

        using var stream = source.Open();
        try
        {
            return RuleProfile.FromJson(stream);
        }
        catch (InvalidJsonException exception)
        {
            var problems = string.Concat(exception.Problems.Select(problem => "\n  " + problem));
            throw new CommandFailedException($"“{source.Label}”不是规则方案：{problems}", exception);
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw source.Failed(exception);
        }
    }
}
