namespace OrgLife.Documents.Benchmarks;

/// <summary>The papers of the samples.</summary>
internal static class SampleData
{
    private const int Voters = 22;

    public static IReadOnlyList<PartyPaper> Branch() =>
    [
        Read<WorkPlan>("work-plan"),
        Read<IssueList>("issue-list"),
        Read<RectificationList>("rectification-list"),
        Read<BallotForm>("ballot-form") with { Copies = Voters, Voters = Voters },
        Read<AppraisalSummary>("appraisal-summary"),
    ];

    public static string TextOf(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", name + ".json"));

    public static TPaper Read<TPaper>(string name)
        where TPaper : PartyPaper => (TPaper)PartyPaper.FromJson(TextOf(name));
}
