using OrgLife.Documents.Content;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// 语料 — every paper of the samples, what becomes of the official ones when one thing is otherwise, and generated ones
/// with whatever breaks lines and pages.
/// </summary>
internal static class Corpus
{
    private static readonly string Samples = Path.Combine(RepositoryRoot.Path, "samples", "data");

    public static IReadOnlyList<CorpusPaper> All { get; } =
    [
        .. SampleFiles(),
        .. OfficialSamples.All.Select(pair => Sealed(pair.Key, pair.Value)),
        .. StyledCorpus.All,
        .. GeneratedOfficial.All,
        .. GeneratedPlans.All,
        .. GeneratedLists.All,
    ];

    /// <summary>The official paper of a name with the seals that its organs and leaders are given.</summary>
    public static CorpusPaper Sealed(string name, OfficialDocument paper) =>
        With(name, paper, new CompositionOptions { Seals = OfficialSamples.SealsOf(paper) });

    /// <summary>A paper on the usual page.</summary>
    public static CorpusPaper Plain(string name, PartyPaper paper) => With(name, paper, CompositionOptions.Default);

    public static CorpusPaper With(string name, PartyPaper paper, CompositionOptions options) =>
        new(name, paper, new OutputOptions { Composition = options });

    /// <summary>A paper of samples/data.</summary>
    public static TPaper Sample<TPaper>(string name)
        where TPaper : PartyPaper => (TPaper)Read(Path.Combine(Samples, name + ".json"));

    private static IEnumerable<CorpusPaper> SampleFiles() => Directory.GetFiles(Samples, "*.json")
        .Order(StringComparer.Ordinal)
        .Select(file => Plain(Path.GetFileNameWithoutExtension(file), Read(file)));

    private static PartyPaper Read(string file) => PartyPaper.FromJson(File.ReadAllText(file));
}
