namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Papers of every sort in the two example styles: what is otherwise is so in both outputs.</summary>
internal static class StyledCorpus
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "templates", "styles");

    private static readonly string[] Samples =
    [
        "work-plan", "issue-list", "ballot-form", "appraisal-summary", "meeting-minutes", "talk-record",
        "opinion-form", "committee-ballot-form", "examination-statement", "absentee-roster",
    ];

    public static IEnumerable<CorpusPaper> All => Directory.GetFiles(Folder, "*.json")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => In(Path.GetFileNameWithoutExtension(file), HouseStyle.FromJson(File.ReadAllText(file))));

    private static IEnumerable<CorpusPaper> In(string name, HouseStyle style)
    {
        var options = new CompositionOptions { Style = style };
        return
        [
            .. Samples.Select(sample =>
                Corpus.With(sample + " " + name, Corpus.Sample<PartyPaper>(sample), options)),
            .. OfficialSamples.All.Where(paper => IsOf(style, paper.Key)).Select(paper =>
                Corpus.With(paper.Key + " " + name, paper.Value, options)),
        ];
    }

    // Hanzi of a page number that is turned stand upright in LibreOffice 7.4, as lines of their own.
    private static bool IsOf(HouseStyle style, string paper) =>
        paper is "document" or "letter" or "order" or "minutes" or "upward" or "unsealed"
        || (paper == "wide attachment" && style.PageNumber?.Form != PageNumberForm.Words);
}
