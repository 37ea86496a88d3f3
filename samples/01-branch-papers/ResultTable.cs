using System.Globalization;
using OrgLife.Documents;

namespace OrgLife.Samples.BranchPapers;

/// <summary>成品表 — what was made: pages, bytes and time of every paper.</summary>
internal sealed class ResultTable
{
    private readonly TextTable _table = new("文书", "页数>", "docx 字节>", "pdf 字节>", "用时>");

    public void Add(string name, RenderedPaper paper, TimeSpan time) => _table.Add(
        name,
        Number(paper.Pages),
        Number(paper.Word.Length),
        Number(paper.Pdf.Length),
        Number((long)time.TotalMilliseconds) + " ms");

    public void WriteTo(TextWriter writer) => _table.WriteTo(writer);

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
