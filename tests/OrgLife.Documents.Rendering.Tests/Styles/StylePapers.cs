namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The papers that show what a style does.</summary>
internal static class StylePapers
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "samples", "data");

    public static IReadOnlyDictionary<string, PartyPaper> All { get; } = new Dictionary<string, PartyPaper>
    {
        ["document"] = Document,
        ["full"] = OfficialSamples.All["document"] with
        {
            Body = [new() { Text = new string('国', 40 * 80) }, new() { Text = "特此通知。" }],
            Attachments = [],
        },
        ["letter"] = OfficialSamples.All["letter"],
        ["list"] = Read("issue-list"),
        ["summary"] = Read("appraisal-summary"),
    };

    private static OfficialDocument Document => OfficialSamples.All["document"] with
    {
        Body =
        [
            new() { Text = "为抓好工作，现将有关事项通知如下。" },
            new() { Level = 1, Heading = "甲层", Text = "正文。" },
            new() { Level = 2, Heading = "乙层", Text = "正文。" },
            new() { Level = 3, Heading = "丙层", Text = "正文。" },
            new() { Level = 4, Heading = "丁层", Text = "正文。" },
        ],
        Attachments = [],
        Title = "关于做好组织生活会的通知",
    };

    private static PartyPaper Read(string name) =>
        PartyPaper.FromJson(File.ReadAllText(Path.Combine(Folder, name + ".json")));
}
