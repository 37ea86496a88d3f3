using OrgLife.Documents;
using OrgLife.Documents.Layout;

namespace OrgLife.Samples.CommandLine;

/// <summary>Writes the files of a set one after another, and what of them is filed as a packet.</summary>
internal sealed class BranchFiles(string folder, FontLibrary fonts, bool withJson, CancellationToken cancellation)
{
    public const string Packet = "备案包.zip";

    /// <param name="papers">The papers; the catalogue among them is given the pages of what it lists.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="made">Told of every paper that is done.</param>
    public void Make(
        IReadOnlyList<NamedPaper> papers, RuleProfile rules, Action<NamedPaper, RenderedPaper> made)
    {
        var filed = papers.Select(paper => paper.Paper).Filed(rules);
        var rendered = new List<(NamedPaper Paper, RenderedPaper Files)>();
        foreach (var paper in papers.OrderBy(paper => paper.Paper is FilingCatalogue))
        {
            cancellation.ThrowIfCancellationRequested();
            var whole = paper.Paper is FilingCatalogue catalogue
                ? paper with { Paper = catalogue.WithPages(PagesOf(rendered)) }
                : paper;
            var files = Write(whole, rules);
            made(whole, files);
            if (filed.Contains(paper.Paper) || paper.Paper is FilingCatalogue)
            {
                rendered.Add((whole, files));
            }
        }

        if (rendered.Count > 0)
        {
            FilingPacket.Save(Path.Combine(folder, Packet), "组织生活会和民主评议党员备案材料", packet =>
            {
                foreach (var (paper, files) in rendered)
                {
                    packet.Add(paper.Name, files);
                }
            });
        }
    }

    private RenderedPaper Write(NamedPaper paper, RuleProfile rules)
    {
        var files = paper.Paper.Render(fonts, new OutputOptions { Rules = rules }, cancellation);
        files.Save(folder, paper.Name);
        if (withJson)
        {
            paper.Paper.SaveJson(Path.Combine(folder, paper.Name + ".json"));
        }

        return files;
    }

    private static Dictionary<string, int> PagesOf(List<(NamedPaper Paper, RenderedPaper Files)> rendered) =>
        rendered.GroupBy(one => one.Paper.Paper.Title, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Files.Pages, StringComparer.Ordinal);
}
