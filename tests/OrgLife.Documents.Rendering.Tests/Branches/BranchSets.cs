using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The sets of all sample branches, each written once, when a test first asks for it.</summary>
public sealed class BranchSets : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FontLibrary _fonts = FontLibrary.FromFolder(FontFolder.Path);
    private readonly Dictionary<string, BranchSet> _sets = [];

    internal BranchSet this[string preset] =>
        _sets.TryGetValue(preset, out var set) ? set : _sets[preset] = Write(preset);

    public void Dispose() => _folder.Dispose();

    private BranchSet Write(string preset)
    {
        var rules = RuleProfiles.Default.Find(preset)!;
        var file = Path.Combine(RepositoryRoot.Path, "samples", "data", "branches", preset + ".json");
        var papers = BranchMeeting.FromJson(File.ReadAllText(file)).Papers(rules).Named();
        var folder = Directory.CreateDirectory(_folder.File(preset)).FullName;
        var pages = papers.Select(paper =>
        {
            var rendered = paper.Paper.Render(_fonts, new OutputOptions { Rules = rules });
            rendered.Save(folder, paper.Name);
            return rendered.Pages;
        });
        return new BranchSet(rules, papers, [.. pages], folder);
    }
}
