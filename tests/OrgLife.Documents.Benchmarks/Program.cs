using OrgLife.Documents.Benchmarks;
using OrgLife.Documents.Layout;

var rounds = args.Length > 0 && int.TryParse(args[0], out var asked) ? asked : 9;
var chosen = Workload.All.Where(workload => args.Length < 2 || args[1].Contains(workload.Name)).ToArray();
var kai = Path.Combine(FontFolder.Path, "gkai00mp.ttf");
var fonts = FontLibrary.FromFiles(kai);
var limitFont = new LimitFont(kai);

ResultTable.WriteHead("PDF, one TrueType font");
foreach (var workload in chosen)
{
    using var contest = Field.Pdf(workload, fonts, limitFont);
    contest.Run(rounds);
    ResultTable.Write(workload, contest);
}

ResultTable.WriteHead("Word");
foreach (var workload in chosen)
{
    using var contest = Field.Word(workload);
    contest.Run(rounds);
    ResultTable.Write(workload, contest);
}
