using System.Diagnostics;
using OrgLife.Documents.Layout;

namespace OrgLife.Samples.BranchPapers;

/// <summary>One run of the job: reads, checks, makes and reports.</summary>
internal sealed class BranchPapersRun(Terminal terminal, CancellationToken cancellation)
{
    public int Run(string data, string output, string? fontFolder, bool all)
    {
        var papers = DataFolder.Read(data, all);
        foreach (var paper in papers.Where(paper => paper.Problems.Count > 0))
        {
            ProblemReport.Write(terminal.Error, paper);
        }

        return papers.Any(paper => paper.HasErrors)
            ? ExitCode.Problems
            : Make(NamedPaper.InOrder(papers), OutputFolder.Open(output), SampleFonts.Open(fontFolder));
    }

    private int Make(IReadOnlyList<NamedPaper> papers, string folder, FontLibrary fonts) =>
        FileMaking.Run(terminal, folder, () =>
        {
            var table = MakeTimed(papers, folder, fonts);
            table.WriteTo(terminal.Output);
            var packet = new FileInfo(Path.Combine(folder, BranchPapers.Packet));
            terminal.Output.WriteLine($"{packet.FullName}（{ResultTable.Number(packet.Length)} 字节）");
        });

    private ResultTable MakeTimed(IReadOnlyList<NamedPaper> papers, string folder, FontLibrary fonts)
    {
        using var progress = new ProgressLine(terminal.Error, terminal.ShowsProgress);
        var table = new ResultTable();
        var clock = Stopwatch.StartNew();
        var done = 0;
        BranchPapers.Make(papers, folder, fonts, (paper, rendered) =>
        {
            table.Add(paper.Name, rendered, clock.Elapsed);
            clock.Restart();
            progress.Show(++done, papers.Count, paper.Name);
            cancellation.ThrowIfCancellationRequested();
        });
        return table;
    }
}
