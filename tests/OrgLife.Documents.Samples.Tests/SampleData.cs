namespace OrgLife.Documents.Samples.Tests;

/// <summary>The papers in samples/data, as they lie beside the programs.</summary>
internal static class SampleData
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "data");

    public static string WorkPlan => Path.Combine(Folder, "work-plan.json");

    public static string BallotForm => Path.Combine(Folder, "ballot-form.json");

    public static IReadOnlyList<string> Files =>
        [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal)];

    public static T Read<T>()
        where T : PartyPaper =>
        Files.Select(file => PartyPaper.FromJson(File.ReadAllText(file))).OfType<T>().Single();
}
