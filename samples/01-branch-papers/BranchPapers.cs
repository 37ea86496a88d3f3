using OrgLife.Documents;
using OrgLife.Documents.Layout;

namespace OrgLife.Samples.BranchPapers;

/// <summary>支部文书 — the job itself: every paper becomes a Word and a PDF file, all of them a packet.</summary>
internal static class BranchPapers
{
    public const string Packet = "备案包.zip";

    /// <param name="papers">The papers, each with the name of its files.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="made">Told of every paper that is done.</param>
    public static void Make(
        IReadOnlyList<NamedPaper> papers,
        string folder,
        FontLibrary fonts,
        Action<NamedPaper, RenderedPaper> made) =>
        FilingPacket.Save(Path.Combine(folder, Packet), "组织生活会和民主评议党员备案材料", packet =>
        {
            foreach (var paper in papers)
            {
                var rendered = paper.Paper.Render(fonts);
                rendered.Save(folder, paper.Name);
                packet.Add(paper.Name, rendered);
                made(paper, rendered);
            }
        });
}
