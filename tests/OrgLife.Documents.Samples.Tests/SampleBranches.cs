namespace OrgLife.Documents.Samples.Tests;

/// <summary>The branches in samples/data/branches.</summary>
internal static class SampleBranches
{
    public static string PathOf(string preset) => Path.Combine(
        Path.GetDirectoryName(TestFonts.Folder)!, "samples", "data", "branches", preset + ".json");

    public static BranchMeeting Of(string preset) => BranchMeeting.FromJson(File.ReadAllText(PathOf(preset)));

    public static RuleProfile RulesOf(string preset) => RuleProfiles.Default.Find(preset)!;
}
