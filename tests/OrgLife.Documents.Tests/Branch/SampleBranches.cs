using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace OrgLife.Documents.Tests;

/// <summary>The branches in samples/data/branches, one for each preset, and their papers.</summary>
internal static class SampleBranches
{
    private static readonly ConcurrentDictionary<string, BranchMeeting> Read = new(StringComparer.Ordinal);

    public static TheoryData<string> Presets => [.. RuleProfiles.Default.All.Select(profile => profile.Name)];

    public static BranchMeeting Of(string preset) =>
        Read.GetOrAdd(preset, _ => BranchMeeting.FromJson(File.ReadAllText(PathOf(preset))));

    public static RuleProfile RulesOf(string preset) => RuleProfiles.Default.Find(preset)!;

    public static IReadOnlyList<PartyPaper> PapersOf(string preset) => Of(preset).Papers(RulesOf(preset));

    public static string PathOf(string preset, [CallerFilePath] string file = "") => Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "samples", "data", "branches", preset + ".json"));
}
