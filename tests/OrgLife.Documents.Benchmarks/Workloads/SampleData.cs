namespace OrgLife.Documents.Benchmarks;

/// <summary>The papers of the samples.</summary>
internal static class SampleData
{
    private const int Voters = 22;

    /// <summary>A character of one name that the only font of the limit lacks, and one that it has.</summary>
    private const char Rare = '\u4DAE';
    private const char Common = '彦';

    public static IReadOnlyList<PartyPaper> Branch() =>
    [
        Drawable<WorkPlan>("work-plan"),
        Drawable<IssueList>("issue-list"),
        Drawable<RectificationList>("rectification-list"),
        Drawable<BallotForm>("ballot-form") with { Copies = Voters, Voters = Voters },
        Drawable<AppraisalSummary>("appraisal-summary"),
    ];

    public static string TextOf(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", name + ".json"));

    public static TPaper Read<TPaper>(string name)
        where TPaper : PartyPaper => (TPaper)PartyPaper.FromJson(TextOf(name));

    private static TPaper Drawable<TPaper>(string name)
        where TPaper : PartyPaper => (TPaper)PartyPaper.FromJson(TextOf(name).Replace(Rare, Common));
}
